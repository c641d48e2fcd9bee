import * as words from '../../words/rate/beside.ts';
import { inSentence } from '../../words/sentence.ts';
import { isStart, startYear, type AskedYear } from './asked.ts';
import { ratesTold, type YearAnswer } from './answer.ts';
import { dayOf } from './day-of.ts';
import { yearPlaces, type YearPlace } from './fields.ts';
import type { RoleBeside } from './role-beside.ts';
import type { WorkYear } from './work.ts';

/** Where a rate of a role is known that is one for a day, or can be made one. */
export const placesPaid = ({ rates }: Pick<RoleBeside, 'rates'>, work: WorkYear): YearPlace[] =>
  (Object.keys(yearPlaces) as YearPlace[]).filter((place) =>
    rates[place].some((rate) => dayOf(rate, work)),
  );

/** The role that stands beside a year, and where a rate of it is known. */
export interface RolePaid {
  title: string;
  paidIn: readonly string[];
}

/**
 * That no rate of the role is known, for the field in which the rate of the start still stands; undefined
 * where one is known, or the reader has put in their own.
 */
export function noRateKnown(asked: AskedYear, { title, paidIn }: RolePaid): string | undefined {
  const { role, way, place } = asked;
  const isAnothers = role !== '' && way === 'year' && isStart(asked, 'amount');
  if (!isAnothers || paidIn.includes(place)) return undefined;
  return words.noDayRate(words.workOf(inSentence(title)), words.inPlace[place]);
}

/** That no rate of a role is known, for the year that the page starts with. */
export const noRateAtStart = (role: RoleBeside, work: WorkYear): string | undefined =>
  noRateKnown(startYear, { title: role.title, paidIn: placesPaid(role, work) });

/** Whose rate an answer is worked out of, where it is that of the start. */
export const whoseRate = (answer: YearAnswer): string =>
  words.whoseRate[answer.asked.place](ratesTold(answer));
