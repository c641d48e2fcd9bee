import type { Entry } from '../../schema/entry.ts';
import type { Role } from '../../schema/role.ts';
import type { Tape } from '../../schema/small.ts';
import type { PayUnit, Unit } from '../../schema/vocabulary.ts';
import { figureFact, sourceNamed, type Fact, type Named, type Told } from '../figures/fact.ts';
import { payAxis, type PayAxis } from '../figures/pay-axis.ts';
import { fits, headline, payRange, type PayRange } from '../figures/pay.ts';
import { classFact, classPlace, payFact } from '../figures/pay-fact.ts';
import { payInBritain, type PayInBritain } from '../figures/pay-in-britain.ts';
import { timeFact } from '../graph/cases.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { englishAliases } from '../graph/role-names.ts';
import { asLevels, type Waived } from '../levels/asked.ts';
import { askedIn } from '../levels/in-roles.ts';
import { plainPathId } from '../path/places.ts';
import { implied, type Levels } from '../plan/levels.ts';
import { passagesInto } from '../plan/passages.ts';
import { forHolder, stepsNamed, type Passage } from '../plan/passage.ts';
import { buildingStep, type Steps } from '../plan/steps.ts';
import { stepsFor } from './card-steps.ts';

/** A skill a role needs: how far, from 1 to 4, and why where that is not because everyone in the field does. */
export interface CardSkill extends Named {
  level: number;
  why?: string | undefined;
}

/** A move out of a role, in its editor's words. */
export interface CardMove {
  to: string;
  keep: string;
  add: string;
  giveUp: string;
}

/** The pay of the class a role is filed under where that fits it well, in its currency a year before tax. */
export interface CardPay extends Pick<PayRange, 'values' | 'period'> {
  /** An axis on which it has room. */
  axis: PayAxis;
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
      | 'summary'
      | 'answersTo'
      | 'conditions'
      | 'leaning'
      | 'fits'
      | 'reasonsNot'
      | 'confusedWith'
      | 'day'
    > {
  /** The part of the industry it belongs to, or those it spans. */
  families: string[];
  /** The id of the signal path it stands on: that of its family, or the plain one. */
  on: string;
  /** The places where it stands, or why at none. */
  at: string[];
  offPath?: string | undefined;
  tape?: Tape | undefined;
  /** What else it is called in English. */
  aliases: string[];
  pay: Fact;
  /** The median of its official class, which never stands first. */
  payClass: Told;
  /** Where that class is counted. */
  payIn?: string | undefined;
  payRange?: CardPay | undefined;
  /** What is known of its pay in Britain, beside what stands first. */
  inBritain?: PayInBritain | undefined;
  payUnits: PayUnit[];
  outlook?: Fact | undefined;
  openings?: Fact | undefined;
  /** Stated by a source, or that of two published cases or more. */
  time?: Fact | undefined;
  routes: string[];
  tools: string[];
  skills: CardSkill[];
  /** Skills of its field that it does without, and why. */
  waives: readonly Waived[];
  /** Levels its holder has besides: of what its skills build on. */
  implied: Levels;
  moves: CardMove[];
  /** The recorded ways into it from other roles. */
  into: Passage[];
  /** The steps that any way into it names. */
  named: string[];
  /** The steps that these name or that build its skills. */
  steps: Steps;
}

/** A card as it is written down: without the steps, of which all cards share one list. */
export type WrittenCard = Omit<RoleCard, 'steps'>;

function payOf(knowledge: Knowledge, role: Entry<'roles'>): CardPay | undefined {
  const shown = headline(knowledge, role, 'wage');
  const range =
    shown && fits(shown.match) ? payRange(role.data.title, shown.occupation) : undefined;
  return (
    range && {
      values: range.values,
      period: range.period,
      axis: payAxis(range.values.p90),
      currency: range.occupation.data.currency,
      source: sourceNamed(knowledge, range.source),
    }
  );
}

/** Every step, as ways are made of them. */
export const allSteps = ({ byKind }: Knowledge): Steps =>
  Object.fromEntries(byKind.steps.map((entry) => [entry.id, buildingStep(entry)]));

/** The card of a role: what its page says, as far as a comparison needs it. */
export function cardOf(knowledge: Knowledge, role: Entry<'roles'>): RoleCard {
  const { data } = role;
  const families = [data.family, ...data.spans].flatMap((id) =>
    id ? get(knowledge, 'families', id).data : [],
  );
  const asked = askedIn(knowledge, role);
  const needs = asLevels(asked);
  const passages = passagesInto(knowledge, role);
  const into = passages
    .filter(({ from }) => from)
    .map(forHolder)
    .map(({ before: _, ...passage }) => passage);
  const skills = asked.map(({ skill, level, why, by }) => ({
    id: skill,
    title: get(knowledge, 'skills', skill).data.title,
    level,
    why: by === 'role' ? why : undefined,
  }));
  return {
    id: role.id,
    title: data.title,
    families: families.map(({ title }) => title),
    on: data.family ?? plainPathId,
    at: data.at,
    offPath: data.offPath,
    tape: data.family ? families[0]?.tape : undefined,
    summary: data.summary,
    aliases: englishAliases(data).map(({ name }) => name),
    pay: payFact(knowledge, role),
    payClass: classFact(knowledge, role),
    payIn: classPlace(knowledge, role),
    payRange: payOf(knowledge, role),
    inBritain: payInBritain(knowledge, role),
    payUnits: data.payUnits,
    outlook: figureFact(knowledge, role, 'growth'),
    openings: figureFact(knowledge, role, 'openings'),
    time: timeFact(knowledge, role),
    routes: data.routes.map(({ title }) => title),
    answersTo: data.answersTo,
    tools: data.tools.map(({ name }) => name),
    conditions: data.conditions,
    leaning: data.leaning,
    fits: data.fits,
    reasonsNot: data.reasonsNot,
    confusedWith: data.confusedWith,
    day: data.day,
    skills,
    waives: data.waives,
    implied: implied(needs, (skill) => get(knowledge, 'skills', skill).data.buildsOn),
    moves: data.moves.map(({ to, keep, add, giveUp }) => ({ to, keep, add, giveUp })),
    into,
    named: stepsNamed(passages),
    steps: stepsFor(allSteps(knowledge), { skills, into }),
  };
}
