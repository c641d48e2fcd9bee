import type { Entry } from '../../schema/entry.ts';
import { keysOf, pathStages, type HowOften, type PathStage } from '../../schema/vocabulary.ts';
import { trainingTold } from '../../words/choose/row.ts';
import { waysIn } from '../choose/facets.ts';
import type { Known } from '../figures/fact.ts';
import { payBelow } from '../figures/pay-fact.ts';
import { payInShort, type PayShort } from '../figures/pay-short.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { rolesOfFamily } from '../graph/lists.ts';
import { dayInShort, type DayShort } from './day-short.ts';

type Role = Entry<'roles'>;

/** One job of a family as it stands beside the others. */
export interface JobRow {
  role: Role;
  stage: PathStage;
  pay: PayShort;
  /** What a grade below is paid, where that counts all grades together. */
  below?: Known | undefined;
  nights: HowOften;
  travel: HowOften;
  /** Its example day, where it has one that is told in hours. */
  day?: DayShort | undefined;
  /** The first step of its first way in. */
  start: Entry<'steps'>;
  /** How many of its ways in take a course or a degree, as the list of all roles tells it. */
  training: string;
}

function jobRow(knowledge: Knowledge, role: Role): JobRow {
  const { stage, conditions, routes, day } = role.data;
  const [first = ''] = routes[0]?.steps ?? [];
  return {
    ...{ role, stage },
    pay: payInShort(knowledge, role),
    below: payBelow(knowledge, role),
    nights: conditions.nights,
    travel: conditions.travel,
    day: dayInShort(day),
    start: get(knowledge, 'steps', first),
    training: trainingTold(waysIn(knowledge, role)),
  };
}

/** All jobs of a family side by side, in the order in which sound reaches them, then those beside its way. */
export function familyJobs(knowledge: Knowledge, family: string): JobRow[] {
  const { own } = rolesOfFamily(knowledge, family);
  return keysOf(pathStages).flatMap((stage) =>
    own.filter(({ data }) => data.stage === stage).map((role) => jobRow(knowledge, role)),
  );
}
