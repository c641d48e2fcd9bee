import { plural } from '../plural.ts';

// Sums are formatted.

export const noRole = 'Choose a role to see what is published of its pay.';
export const inMoney = { us: 'dollars', gb: 'pounds' };
export const inPlace = { us: 'the US', gb: 'the UK' };

/** The work of a role, by its title as it stands inside a sentence: "foley artist work". */
export const workOf = (title: string) => `${title} work`;

/** How one range lies to another, as `dayBeside` and the others take it. */
export const sameAs = 'the same as';
export const below = 'below';
export const above = 'above';
export const within = 'within';
export const onBothSidesOf = 'on both sides of';
export const partlyBelow = 'partly below';
export const partlyAbove = 'partly above';

/** A rate for something else than a day, with what that is a day. */
export const asDay = (rate: string, day: string) => `${rate}, which is ${day} a day,`;

interface DayBeside {
  /** The reader's rate. */
  rate: string;
  lies: string;
  /** How many published rates there are. */
  rates: number;
  work: string;
  place: string;
  /** What they are a day. */
  day: string;
}
export const dayBeside = ({ rate, lies, rates, work, place, day }: DayBeside) =>
  `${rate} is ${lies} ${plural(rates, 'the published rate', `the ${rates} published rates`)} for ${work} in ${place}, ${day} a day.`;
/** How rates by the hour or week are made rates a day. */
export const countsAs = (hours: number, days: number) =>
  `What is paid by the hour or week counts as ${hours} hours a day and ${days} days a week.`;

interface YearBeside {
  work: string;
  place: string;
  /** What is published of a year. */
  sums: string;
  lies: string;
}
export const yearBeside = ({ work, place, sums, lies }: YearBeside) =>
  `Pay a year for ${work} in ${place} is published as ${sums}: what is left to you before tax is ${lies} that.`;
export const noRate = (work: string, place: string) =>
  `We have read no rate for ${work} in ${place} that could stand for it.`;
/**
 * A rate that cannot stand for the role, after `noRate`.
 * @param context where and when it holds, and what kind of statement it is.
 * @param why `doubtful`, `account` or `grade`.
 */
export const unfit = (rate: string, context: string, why: string) =>
  `The page of the role has ${rate} (${context}), which is ${why}.`;
export const doubtful = 'doubtful';
export const account = 'one person’s account';
export const grade = 'of another grade';
/** The same of a rate for a day, or of what can be made one. */
export const noDayRate = (work: string, place: string) =>
  `We have read no day rate for ${work} in ${place} that could stand for it.`;
/** Whose the rate of the start is, by its country. */
export const whoseRate = {
  us: (rate: string) => `${rate} is only an example: put in your own.`,
  gb: (rate: string) =>
    `${rate} comes from the day that Bectu suggests for a first assistant sound in television drama: put in your own.`,
};

export const noClass = (work: string, money: string) =>
  `We have read no official class that fits ${work} and has pay in ${money}.`;
/** @param context where and when the median holds. */
export const classEarns = (title: string, median: string, context: string) =>
  `People in the official class, ${title}, earn ${median} at the median (${context}).`;
export const halfEarn = (low: string, high: string) => `Half earn ${low} to ${high}.`;
export const leftBesideMedian = (left: string, lies: string) =>
  `What is left to you before tax, ${left}, is ${lies} that median. These are wages: the self-employed are left out.`;

/** Leaves a place for the source. */
export const theClass = 'The class: {source}.';
/** Leaves a place for the page of the role. */
export const allOfPay = 'All that is known of pay is on the page of the role: {role}.';
