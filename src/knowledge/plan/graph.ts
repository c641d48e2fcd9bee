import { contentVersion } from '../graph/content-version.ts';
import type { Entry } from '../../schema/entry.ts';
import { formatPeriod, formatStated } from '../figures/format.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import type { Contents } from './open.ts';
import { idsToday, type Rename } from '../../schema/renames.ts';
import { isKnown } from '../../schema/known.ts';
import type { Answer } from '../../schema/common.ts';
import {
  keysOf,
  levelNumber,
  placeShort,
  stages,
  type MoveEvidence,
  type Unit,
} from '../../schema/vocabulary.ts';

/** Levels by skill: 1 for awareness up to 4 for expert. */
export type Depths = Readonly<Record<string, number>>;

/** How long something takes, with where that holds and who says so; or why it is not known. */
export type PlanTime =
  | { text: string; context: string; months?: readonly [low: number, high: number] }
  | { notKnown: string };

/** One recorded way into a role: a way in that starts from nothing, or from another role. */
export interface Passage {
  /** The role one holds before. Undefined: it starts from nothing. */
  from?: string | undefined;
  /** The name of the way in, where it is one. */
  way?: string | undefined;
  /** What is known of the move, where it is one, and who says so. */
  evidence?: MoveEvidence | undefined;
  source?: string | undefined;
  time: PlanTime;
  steps: readonly string[];
}

export interface PlanRole {
  title: string;
  tape?: string | undefined;
  needs: Depths;
  into: readonly Passage[];
}

export interface PlanStep {
  title: string;
  /** 0 for explore up to 5 for lead. */
  stage: number;
  course: boolean;
  /** What one needs before; empty for nothing. */
  asks: readonly string[];
  builds: Depths;
}

/** All that a plan is made from, as plain data for the browser. Steps are in the order of their stages. */
export interface PlanGraph extends Contents {
  roles: Readonly<Record<string, PlanRole>>;
  steps: Readonly<Record<string, PlanStep>>;
}

const monthsIn: Partial<Record<Unit, number>> = { months: 1, years: 12 };

function timeOf(knowledge: Knowledge, answer: Answer): PlanTime {
  if (!isKnown(answer)) return answer;
  const { low, high = low, unit, place, period, source, note } = answer;
  const { short } = get(knowledge, 'sources', source).data;
  const months = monthsIn[unit];
  return {
    text: formatStated(answer),
    context: [`${placeShort[place]}, ${formatPeriod(period)}, ${short}`, note]
      .filter(Boolean)
      .join('. '),
    ...(months && { months: [low * months, high * months] as const }),
  };
}

const depthsOf = (
  list: readonly { skill: string; level: Parameters<typeof levelNumber>[0] }[],
): Depths => Object.fromEntries(list.map(({ skill, level }) => [skill, levelNumber(level)]));

/** The ways into a role and the moves into it; a way that passes through a role joins the move from there. */
function passagesInto(knowledge: Knowledge, { id, data }: Entry<'roles'>): Passage[] {
  const moves = (knowledge.movesInto.get(id) ?? []).map(({ from, move }): Passage => {
    const ways = data.routes.filter((route) => route.through === from.id);
    const { source } = move;
    return {
      from: from.id,
      way: ways[0]?.title,
      evidence: move.evidence,
      source: source && get(knowledge, 'sources', source).data.short,
      time: timeOf(knowledge, move.years),
      steps: [...new Set([...move.steps, ...ways.flatMap((way) => way.steps)])],
    };
  });
  const joined = new Set(moves.map(({ from }) => from));
  const ways = data.routes
    .filter(({ through }) => !through || !joined.has(through))
    .map(({ through, title, steps }): Passage => {
      const notKnown =
        'The time given for this role counts from starting out, not from a role on the way.';
      return {
        from: through,
        way: title,
        time: through ? { notKnown } : timeOf(knowledge, data.time),
        steps,
      };
    });
  return [...ways, ...moves];
}

function planRole(knowledge: Knowledge, role: Entry<'roles'>): PlanRole {
  const { title, family, skills } = role.data;
  return {
    title,
    tape: family && get(knowledge, 'families', family).data.tape,
    needs: depthsOf(skills),
    into: passagesInto(knowledge, role),
  };
}

const planStep = ({ data }: Entry<'steps'>): PlanStep => ({
  title: data.title,
  stage: keysOf(stages).indexOf(data.stage),
  course: data.course,
  asks: data.prerequisites,
  builds: depthsOf(data.builds),
});

/** What plans are made from, taken out of the knowledge base. */
export function planGraph(knowledge: Knowledge, renames: readonly Rename[] = []): PlanGraph {
  const { roles, skills, steps } = knowledge.byKind;
  return {
    version: contentVersion(knowledge),
    renamed: { skills: idsToday(renames, 'skills'), roles: idsToday(renames, 'roles') },
    skills: Object.fromEntries(skills.map(({ id, data }) => [id, { title: data.title }])),
    roles: Object.fromEntries(roles.map((role) => [role.id, planRole(knowledge, role)])),
    steps: Object.fromEntries(steps.map((step) => [step.id, planStep(step)])),
  };
}
