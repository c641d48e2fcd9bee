import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import {
  keysOf,
  pathStages,
  placeShort,
  rateKinds,
  type HowOften,
  type PathStage,
} from '../../schema/vocabulary.ts';
import { waysIn } from '../choose/facets.ts';
import { sourceNamed, type Named } from '../figures/fact.ts';
import { formatPaidBy } from '../figures/format.ts';
import { formatRate, leadRate } from '../figures/rates.ts';
import { yearIn } from '../figures/years.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { rolesOfFamily } from '../graph/lists.ts';
import { capitalized } from '../words.ts';
import { dayInShort, type DayShort } from './day-short.ts';

type Role = Entry<'roles'>;

/** The rate of a job in short, or in which units it is paid where no rate may stand for it. */
export type PayShort = { value: string; context: string; source: Named } | { agreed: string };

/** Whether somebody must have been taught in a course or at a college, whichever way they come in. */
export type Training = 'none' | 'course' | 'degree';

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

/** When a rate holds: its last year, or that nobody dates it. */
const yearOf = ({ period }: Rate) =>
  /undated/i.test(period) ? 'undated' : (yearIn(period) ?? period);

/** The country of a rate, or else the words of its source for where it holds. */
const placeOf = ({ place, where }: Rate) => (place === 'anywhere' ? where : placeShort[place]);

function payInShort(knowledge: Knowledge, role: Role): PayShort {
  const rate = leadRate(knowledge, role)?.data;
  if (!rate) return { agreed: capitalized(formatPaidBy(role.data.payUnits)) };
  return {
    value: formatRate(rate),
    context: [rateKinds[rate.kind], placeOf(rate), yearOf(rate)].filter(Boolean).join(', '),
    source: sourceNamed(knowledge, rate.source),
  };
}

function trainingFor(knowledge: Knowledge, role: Role): Training {
  const { all, taught, degree } = waysIn(knowledge, role);
  if (degree === all) return 'degree';
  return taught === all ? 'course' : 'none';
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
