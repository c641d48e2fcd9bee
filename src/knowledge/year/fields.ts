import * as words from '../../words/rate/fields.ts';
import type { SoldUnit, WorkYear } from './work.ts';

/** Countries for which there are assumptions to start from. */
export const yearPlaces = { us: 'USD', gb: 'GBP' } as const;

export type YearPlace = keyof typeof yearPlaces;
export type YearCurrency = (typeof yearPlaces)[YearPlace];

/** What is asked: what a rate makes in a year, or what rate a wanted year takes. */
export const ways = ['year', 'rate'] as const;

export type Way = (typeof ways)[number];

/** What is put aside for tax: what the published rule of the country takes, or a share of one's own. */
export const taxWays = ['rule', 'share'] as const;

export type TaxWay = (typeof taxWays)[number];

/** All that is typed as a number: what is asked of, and what it rests on. */
export type FieldId = 'amount' | 'wanted' | 'tax' | 'free' | Exclude<keyof WorkYear, 'levy'>;

interface Field {
  label: string;
  /** What it is counted in, or for what the money is. */
  unit: string;
  money?: true;
  /** The least and the most that it can be. */
  from: number;
  to: number;
  /** A number that it takes, as somebody may write one. */
  such: string;
  /** What it starts from in each country; that of amount is for a day. */
  us: number;
  gb: number;
}

type FieldWords = readonly [label: string, unit: string];
type Limits = [from: number, to: number];

const counted = ([label, unit]: FieldWords, [from, to]: Limits, us: number, gb = us): Field => ({
  ...{ label, unit, from, to, us, gb },
  // Nothing shows nobody how a number is written.
  such: String(us > 0 ? us : to / 2),
});

const percent = (told: FieldWords, to: number, start: number): Field => ({
  ...counted(told, [0, to], start),
  such: '12.5',
});

const money = ([label, unit]: FieldWords, us: number, gb: number, from = 0): Field => ({
  ...{ label, unit, from, us, gb },
  money: true,
  to: 10_000_000,
  such: '1,250.50',
});

/** Every number of the page, in its order. */
export const yearFields: Readonly<Record<FieldId, Field>> = {
  amount: money(words.amount, 400, 340, 0.01),
  wanted: money(words.wanted, 50_000, 30_000, 1),
  hours: counted(words.hours, [1, 24], 8, 10),
  week: counted(words.week, [1, 7], 5),
  project: counted(words.project, [0.5, 366], 10),
  fewest: counted(words.fewest, [0.5, 31], 8),
  most: counted(words.most, [0.5, 31], 14),
  idle: counted(words.idle, [0, 11], 2),
  prep: counted(words.prep, [0, 100], 2),
  prepPaid: percent(words.prepPaid, 100, 0),
  admin: counted(words.admin, [0, 20], 2),
  rental: money(words.rental, 0, 0),
  kit: money(words.kit, 2000, 2000),
  insurance: money(words.insurance, 600, 400),
  other: money(words.other, 6000, 2400),
  tax: percent(words.tax, 90, 25),
  free: money(words.free, 0, 12_570),
};

export const fieldIds = Object.keys(yearFields) as FieldId[];

/** What is chosen, and not typed. */
export interface Chosen {
  way: Way;
  place: YearPlace;
  per: SoldUnit;
  taxWay: TaxWay;
}

/** A field that is of no use for what is asked, so that what stands in it does no harm. */
export function isUnused(id: FieldId, { way, per, taxWay }: Chosen): boolean {
  if (id === 'amount') return way === 'rate';
  if (id === 'wanted') return way === 'year';
  if (id === 'tax' || id === 'free') return taxWay === 'rule';
  return (id === 'week' || id === 'project') && per !== id;
}
