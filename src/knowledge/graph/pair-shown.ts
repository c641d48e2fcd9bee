import type { Entry } from '../../schema/entry.ts';
import { rolesOf } from '../../schema/pair.ts';
import { newest, type Figure } from '../figures/figures.ts';
import { roleOutlook } from '../figures/outlook.ts';
import { rateInBritain } from '../figures/pay-in-britain.ts';
import { leadRate } from '../figures/rates.ts';
import { casesBetween } from './cases.ts';
import { get, type Knowledge } from './knowledge.ts';

/** The official figures that stand for a role wherever it is shown, without its prose. */
export function figuresFor(knowledge: Knowledge, role: Entry<'roles'>): Figure[] {
  const pay = role.data.occupations.flatMap(
    ({ occupation }) => newest(knowledge.figures.get(occupation) ?? [], 'wage', 'median') ?? [],
  );
  const growth = roleOutlook(knowledge, role)?.lead.figure;
  return growth ? [...pay, growth] : pay;
}

/** The two roles of a pair, by its id. */
export const rolesOfPair = (knowledge: Knowledge, pair: string): Entry<'roles'>[] =>
  (rolesOf(pair) ?? []).map((id) => get(knowledge, 'roles', id));

/** The official figures of two roles side by side, by the id of the pair, whether or not an editor wrote of it. */
export const figuresOfPair = (knowledge: Knowledge, pair: string): Figure[] =>
  rolesOfPair(knowledge, pair).flatMap((role) => figuresFor(knowledge, role));

/** The rates of two roles side by side, by the id of the pair: the first of each, and the best of Britain. */
export const ratesOfPair = (knowledge: Knowledge, pair: string): Entry<'rates'>[] =>
  rolesOfPair(knowledge, pair).flatMap((role) =>
    [leadRate(knowledge, role), rateInBritain(knowledge, role)].flatMap((rate) => rate ?? []),
  );

/** The cases of two roles side by side, by the id of the pair: from each to the other. */
export function casesOfPair(knowledge: Knowledge, pair: string): Entry<'cases'>[] {
  const [one, other] = rolesOf(pair) ?? [];
  if (one === undefined || other === undefined) return [];
  return [...casesBetween(knowledge, one, other), ...casesBetween(knowledge, other, one)];
}
