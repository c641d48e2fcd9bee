import type { Entry } from '../../schema/entry.ts';
import { matches, type Match } from '../../schema/vocabulary.ts';
import type { Group } from '../graph/by-letter.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { payFact } from './pay-fact.ts';
import { headline } from './pay.ts';
import { payBy } from '../../words/coverage.ts';
import * as words from '../../words/pay.ts';

/** What stands first for the pay of a role. */
export interface PayHeadline {
  role: Entry<'roles'>;
  /** A rate, how pay is agreed, or nothing but its units. */
  by: 'rate' | 'agreement' | 'unit';
  /** It in words, and the sum alone where there is one. */
  words: string;
  sum?: string | undefined;
  /** The class that counts it, and how well it fits. */
  occupation?: Entry<'occupations'> | undefined;
  match: Match;
  /** The median of that class. */
  median?: number | undefined;
}

/** What stands first for the pay of every role, and how many different sums that makes. */
export interface PayHeadlines {
  roles: PayHeadline[];
  /** Different sums that stand first, and roles that have one. */
  sums: number;
  withSum: number;
  /** Different medians of classes, as if no role had a rate. */
  medians: number;
}

function headlineOf(knowledge: Knowledge, role: Entry<'roles'>): PayHeadline {
  const fact = payFact(knowledge, role);
  const shown = headline(knowledge, role, 'wage');
  const of = {
    role,
    occupation: shown?.occupation,
    match: shown?.match ?? 'none',
    median: shown?.figure.value,
  } as const;
  if ('told' in fact)
    return { ...of, by: role.data.payAgreed ? 'agreement' : 'unit', words: fact.told };
  return { ...of, by: 'rate', words: `${fact.value}, ${fact.context}`, sum: fact.value };
}

/** Takes stock of what stands first for pay, over all roles. */
export function payHeadlines(knowledge: Knowledge): PayHeadlines {
  const roles = knowledge.byKind.roles.map((role) => headlineOf(knowledge, role));
  const sums = roles.flatMap(({ sum }) => sum ?? []);
  return {
    roles,
    sums: new Set(sums).size,
    withSum: sums.length,
    medians: new Set(roles.flatMap(({ median }) => median ?? [])).size,
  };
}

/** What stands first for pay, by what it is. */
export const headlinesByKind = (roles: readonly PayHeadline[]): Group<PayHeadline>[] =>
  [...Map.groupBy(roles, ({ by }) => by)].map(([by, entries]) => ({
    id: `first-${by}`,
    title: payBy[by],
    entries,
  }));

/** The class of a role and how well it fits, in words. */
export const classTold = ({ occupation, match }: PayHeadline): string =>
  occupation ? `${occupation.data.title}: ${matches[match]}` : matches.none;

/** How many different sums stand first, in a sentence. */
export function headlinesTold({ roles, sums, withSum, medians }: PayHeadlines): string {
  const count = (how: PayHeadline['by']) => roles.filter(({ by }) => by === how).length;
  const [agreed, units] = [count('agreement'), count('unit')];
  return words.headlines({ sums, withSum, roles: roles.length, agreed, units, medians });
}
