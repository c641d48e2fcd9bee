import type { Entry } from '../../schema/entry.ts';
import { answerFact, figureFact, sourceNamed, type Fact, type Named } from '../figures/fact.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { headline, payRange, type PayRange } from '../figures/pay.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Move, Role } from '../../schema/role.ts';
import type { Tape } from '../../schema/small.ts';
import type { Level, MoveEvidence, PayUnit, Stage, Unit } from '../../schema/vocabulary.ts';

/** A skill a role needs: how far, and why. */
export interface CardSkill extends Named {
  level: Level;
  why: string;
}

/** A step, and the level of each skill of the role that it leads to. */
export interface CardStep extends Named {
  stage: Stage;
  builds: Record<string, Level>;
}

/** A move out of a role, in its editor's words. */
export interface CardMove {
  to: string;
  evidence: MoveEvidence;
  source?: Named | undefined;
  years: Fact;
  keep: string;
  add: string;
  giveUp: string;
  steps: Named[];
}

/** The pay of the class a role is filed under, in its currency a year before tax. */
export interface CardPay extends Pick<PayRange, 'values' | 'period'> {
  currency: Unit;
  source: Named;
}

/**
 * Everything a comparison says of one role, as plain JSON. Comparisons are made from cards alone,
 * where the pages are built and in the reader's browser.
 */
export interface RoleCard
  extends
    Named,
    Pick<
      Role,
      'summary' | 'answersTo' | 'conditions' | 'leaning' | 'fits' | 'reasonsNot' | 'confusedWith'
    > {
  /** The part of the industry it belongs to, or those it spans. */
  families: string[];
  tape?: Tape | undefined;
  aliases: string[];
  pay: Fact;
  payRange?: CardPay | undefined;
  payUnits: PayUnit[];
  outlook: Fact;
  openings: Fact;
  time: Fact;
  routes: string[];
  tools: string[];
  skills: CardSkill[];
  moves: CardMove[];
  /** The steps that build its skills, in the order of their stages. */
  steps: CardStep[];
}

type KindWithTitle = Extract<Kind, 'skills' | 'steps'>;

const named = (knowledge: Knowledge, kind: KindWithTitle, id: string): Named => ({
  id,
  title: get(knowledge, kind, id).data.title,
});

function payOf(knowledge: Knowledge, role: Entry<'roles'>): CardPay | undefined {
  const shown = headline(knowledge, role, 'wage');
  const range = shown && payRange(role.data.title, shown.occupation);
  return (
    range && {
      values: range.values,
      period: range.period,
      currency: range.occupation.data.currency,
      source: sourceNamed(knowledge, range.source),
    }
  );
}

const moveOf = (knowledge: Knowledge, move: Move): CardMove => ({
  to: move.to,
  evidence: move.evidence,
  source: move.source ? sourceNamed(knowledge, move.source) : undefined,
  years: answerFact(knowledge, move.years),
  keep: move.keep,
  add: move.add,
  giveUp: move.giveUp,
  steps: move.steps.map((id) => named(knowledge, 'steps', id)),
});

function stepsOf(knowledge: Knowledge, skills: readonly { skill: string }[]): CardStep[] {
  const needed = new Set(skills.map(({ skill }) => skill));
  return knowledge.byKind.steps.flatMap(({ id, data }) => {
    const builds = data.builds.filter(({ skill }) => needed.has(skill));
    if (builds.length === 0) return [];
    const { title, stage } = data;
    return { id, title, stage, builds: Object.fromEntries(builds.map((b) => [b.skill, b.level])) };
  });
}

/** The card of a role: what its page says, as far as a comparison needs it. */
export function cardOf(knowledge: Knowledge, role: Entry<'roles'>): RoleCard {
  const { data } = role;
  const families = [data.family, ...data.spans].flatMap((id) =>
    id ? get(knowledge, 'families', id).data : [],
  );
  return {
    id: role.id,
    title: data.title,
    families: families.map(({ title }) => title),
    tape: data.family ? families[0]?.tape : undefined,
    summary: data.summary,
    aliases: data.aliases.map(({ name }) => name),
    pay: figureFact(knowledge, role, 'wage'),
    payRange: payOf(knowledge, role),
    payUnits: data.payUnits,
    outlook: figureFact(knowledge, role, 'growth'),
    openings: figureFact(knowledge, role, 'openings'),
    time: answerFact(knowledge, data.time),
    routes: data.routes.map(({ title }) => title),
    answersTo: data.answersTo,
    tools: data.tools.map(({ name }) => name),
    conditions: data.conditions,
    leaning: data.leaning,
    fits: data.fits,
    reasonsNot: data.reasonsNot,
    confusedWith: data.confusedWith,
    skills: data.skills.map(({ skill, level, why }) => ({
      ...named(knowledge, 'skills', skill),
      level,
      why,
    })),
    moves: data.moves.map((move) => moveOf(knowledge, move)),
    steps: stepsOf(knowledge, data.skills),
  };
}
