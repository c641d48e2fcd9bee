import type { Entry } from '../../schema/entry.ts';
import { keysOf, pathStages, type HowOften, type PathStage } from '../../schema/vocabulary.ts';
import { training } from '../../words/jobs/rows.ts';
import { waysIn } from '../choose/facets.ts';
import { payInShort, type PayShort } from '../figures/pay-short.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { rolesOfFamily } from '../graph/lists.ts';
import { dayInShort, type DayShort } from './day-short.ts';

type Role = Entry<'roles'>;

/** Whether somebody must have been taught in a course, with a fee or without, or at a college, whichever way they come in. */
export type Training = 'none' | 'free' | 'course' | 'degree';

export const trainingWords: Readonly<Record<Training, string>> = training;

/** One job of a family as it stands beside the others. */
export interface JobRow {
  role: Role;
  stage: PathStage;
  pay: PayShort;
  nights: HowOften;
  travel: HowOften;
  /** Its example day, where it has one that is told in hours. */
  day?: DayShort | undefined;
  /** The first step of its first way in. */
  start: Entry<'steps'>;
  training: Training;
}

function trainingFor(knowledge: Knowledge, role: Role): Training {
  const { all, taught, free, degree } = waysIn(knowledge, role);
  if (degree === all) return 'degree';
  if (taught < all) return 'none';
  return free > 0 ? 'free' : 'course';
}

function jobRow(knowledge: Knowledge, role: Role): JobRow {
  const { stage, conditions, routes, day } = role.data;
  const [first = ''] = routes[0]?.steps ?? [];
  return {
    ...{ role, stage },
    pay: payInShort(knowledge, role),
    nights: conditions.nights,
    travel: conditions.travel,
    day: dayInShort(day),
    start: get(knowledge, 'steps', first),
    training: trainingFor(knowledge, role),
  };
}

/** All jobs of a family side by side, in the order in which sound reaches them, then those beside its way. */
export function familyJobs(knowledge: Knowledge, family: string): JobRow[] {
  const { own } = rolesOfFamily(knowledge, family);
  return keysOf(pathStages).flatMap((stage) =>
    own.filter(({ data }) => data.stage === stage).map((role) => jobRow(knowledge, role)),
  );
}
