// Sums, shares and days are formatted.

/** From one sum or number of days to another. */
export const range = (low: string, high: string) => `${low} to ${high}`;
/** What is missing: a sum, or a range of sums. */
export const short = (sum: string) => `${sum} short`;
/** What a year leaves where the fewest days do not cover its costs and the most do. */
export const fromShort = (short: string, kept: string) => `from ${short} short to ${kept}`;
/** What a rate is, and for which unit: "$487 to $852", "a day". */
export const rateFor = (sums: string, unit: string) => `${sums} ${unit}`;
export const billedDays = (days: string) => `${days} billed days`;
/** What is put aside for tax: a share of all, or of what lies above a sum. */
export const shareForTax = (share: string) => `${share} for tax`;
export const shareAbove = (share: string, free: string) => `${share} above ${free} for tax`;

export const whatToCharge = 'What to charge';
export const whatYouKeep = (isBeforeIncomeTax: boolean) =>
  `What you keep in a year${isBeforeIncomeTax ? ', before income tax' : ''}`;
export const costsAreMore = 'The costs are more than what comes in. A year leaves you';

/** What billed days at a rate bring in, where that is asked. */
export const bringsIn = (rate: string, days: string, sum: string) =>
  `At ${rate}, ${days} a year bring in ${sum}.`;
interface Wanted {
  /** The year that somebody wants to keep. */
  wanted: string;
  /** "80 to 140 billed days". */
  days: string;
  rate: string;
  sum: string;
  isBeforeIncomeTax: boolean;
}
/** What to charge, where a year is asked, and what that brings in. */
export const toKeep = ({ wanted, days, rate, sum, isBeforeIncomeTax }: Wanted) =>
  `To keep ${wanted} a year${isBeforeIncomeTax ? ' before income tax' : ''} with ${days}, charge ${rate}: the fewer days you bill, the more. That brings in ${sum}.`;

interface Left {
  left: string;
  /** What is kept of it after tax, where any is put aside. */
  kept: string | undefined;
  /** What takes it: "self-employment tax of 2026". */
  tax: string;
}
const isLeft = ({ left, kept, tax }: Left) =>
  kept === undefined ? `${left} is left` : `${left} is left, and ${kept} after ${tax}`;
export const afterCosts = (costs: string, left: Left) =>
  `After costs of ${costs}, ${isLeft(left)}.`;
/** @param missing what is missing, as `short` tells it. */
export const isShort = (costs: string, missing: string) =>
  `With costs of ${costs} you are ${missing}.`;
export const isShortAtFirst = (costs: string, missing: string, left: Left) =>
  `With costs of ${costs} you are ${missing} with the fewest days. With the most, ${isLeft(left)}.`;

export const tooManyDays = (days: string) =>
  `That is up to ${days} days of work, paid and unpaid: more than a year has.`;
export const kitAlone = 'The kit that you rent out brings this year without any rate.';
export const costsAreAll = 'The costs are more than all that comes in.';
export const costsAreAllAtFirst =
  'With the fewest billed days, the costs are more than all that comes in.';

/** The sum, row by row. */
export const rowByRow = 'The sum, row by row';
export const inAYear = 'In a year';
export const rateForOne = {
  hour: 'Rate for one hour',
  day: 'Rate for one day',
  week: 'Rate for one week',
  project: 'Rate for one project',
};
export const daysTimesThat = 'Billed days times that';
export const paidPrep = 'Paid prep and travel';
export const kitRented = 'Kit rented out';
export const lessCosts = 'Less kit, insurance and other costs';
export const leftBeforeTax = 'Left before tax';
/** @param tax what is put aside: "25% for tax". */
export const less = (tax: string) => `Less ${tax}`;
export const kept = (isBeforeIncomeTax: boolean) =>
  `Kept${isBeforeIncomeTax ? ', before income tax' : ''}`;
export const allDays = 'All days of work, unpaid ones too';
export const keptADay = 'Kept for each of these days';
