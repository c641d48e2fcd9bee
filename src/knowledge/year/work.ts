import { dueOf, leftFor, type Levy } from './levy.ts';

/** Units in which work is sold here. */
export const soldUnits = ['day', 'hour', 'week', 'project'] as const;

export type SoldUnit = (typeof soldUnits)[number];

/** What a year of work rests on, as numbers. Money is in one currency, whichever it is. */
export interface WorkYear {
  /** Hours of a day that is billed. */
  hours: number;
  /** Days of a week that is paid whole. */
  week: number;
  /** Days that one project takes. */
  project: number;
  /** Days billed in a month with work: the fewest, and the most. */
  fewest: number;
  most: number;
  /** Months without work in a year. */
  idle: number;
  /** Days of preparation and travel for every ten that are billed. */
  prep: number;
  /** Percent of the day rate that those are paid. */
  prepPaid: number;
  /** Days a month for what nobody pays: quotes, invoices, learning. All twelve months have them. */
  admin: number;
  /** Money for kit that is rented out with a billed day. */
  rental: number;
  /** Money spent in a year. */
  kit: number;
  insurance: number;
  other: number;
  /** What is put aside for tax of what is left after costs. */
  levy: Levy;
}

/** What a number of billed days brings in a year. */
export interface YearOfWork {
  billed: number;
  /** By the rate, by prep and travel that are paid, and by rented kit. */
  byRate: number;
  byPrep: number;
  byKit: number;
  costs: number;
  /** After costs, before tax: below 0 where the costs are more. */
  left: number;
  /** Put aside for tax. A loss has none. */
  taxed: number;
  kept: number;
  /** All days of work, paid and unpaid. */
  days: number;
}

/** How many days one of a unit buys. */
export const daysIn = (unit: SoldUnit, { hours, week, project }: WorkYear): number =>
  ({ hour: 1 / hours, day: 1, week, project })[unit];

/** Days billed in a year: the fewest and the most. */
export const daysBilled = ({ idle, fewest, most }: WorkYear): [fewest: number, most: number] => [
  (12 - idle) * fewest,
  (12 - idle) * most,
];

const costsOf = ({ kit, insurance, other }: WorkYear): number => kit + insurance + other;

/** Days of prep and travel that come with a billed day. */
const prepOf = ({ prep }: WorkYear): number => prep / 10;

/** What the prep and travel of a billed day are paid, in day rates. */
const paidPrepOf = (work: WorkYear): number => (prepOf(work) * work.prepPaid) / 100;

/** What a day rate brings in a year with so many billed days. Nothing is rounded. */
export function yearFrom(dayRate: number, billed: number, work: WorkYear): YearOfWork {
  const byRate = billed * dayRate;
  const byPrep = byRate * paidPrepOf(work);
  const byKit = billed * work.rental;
  const costs = costsOf(work);
  const left = byRate + byPrep + byKit - costs;
  const taxed = dueOf(left, work.levy);
  const days = billed * (1 + prepOf(work)) + 12 * work.admin;
  return { billed, byRate, byPrep, byKit, costs, left, taxed, kept: left - taxed, days };
}

/**
 * The day rate that a wanted year takes with so many billed days, more than 0 of them: 0 where rented
 * kit alone brings it. Nothing is rounded.
 */
export function dayRateFor(wanted: number, billed: number, work: WorkYear): number {
  const byDays = leftFor(wanted, work.levy) + costsOf(work) - billed * work.rental;
  return Math.max(0, byDays) / (billed * (1 + paidPrepOf(work)));
}

/** What is lost in sums of floating point, and no money. */
const dust = 1e-6;

/**
 * A rate that somebody can name and that still brings the year: rounded up, to whole money from 100
 * on, and to cents below.
 */
export function nameable(rate: number): number {
  const parts = rate >= 100 ? 1 : 100;
  return Math.max(0, Math.ceil(rate * parts - dust)) / parts;
}
