import type { AreaLevel, PayUnit, Place, Scheme, Unit } from '../../schema/vocabulary.ts';

type Range = readonly [least: number, most: number];

/** The money of each place. Figures of anywhere may be in any. */
export const currencyOf: Readonly<Record<Place, Unit | undefined>> = {
  us: 'USD',
  gb: 'GBP',
  ie: 'EUR',
  de: 'EUR',
  eu: 'EUR',
  ca: 'CAD',
  au: 'AUD',
  anywhere: undefined,
};

/** What a stated figure can be in each unit. Money is held to its own limits, by what it pays for. */
export const unitRange: Readonly<Partial<Record<Unit, Range>>> = {
  jobs: [1, 250_000_000],
  percent: [-100, 150],
  minutes: [0, 1_200],
  hours: [0, 20_000],
  days: [0, 3_650],
  weeks: [0, 520],
  months: [0, 300],
  years: [0, 50],
};

/** The most of a unit of time that what is paid for can hold. */
export const mostWithin: Readonly<Partial<Record<PayUnit, Partial<Record<Unit, number>>>>> = {
  day: { hours: 24 },
  week: { hours: 168, days: 7 },
  'week-on-call': { hours: 168, days: 7 },
  year: { hours: 8_784, days: 366 },
};

/** Units of what can only be a time. */
export const timeUnits: readonly Unit[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'];

/** No figure here is about an earlier year. */
export const firstYear = 1950;

/** No publication here is older. */
export const firstPrint = 1850;

/** Openings of a class in a year, in thousands, where its jobs are not known. All of the US has 20,000. */
export const openingsRange: Range = [0.005, 30_000];

/** What one payment can be, in any currency of these places, from the least pay to that of a few stars. */
export const payRange: Readonly<Record<PayUnit, Range>> = {
  year: [2_000, 600_000],
  hour: [2, 600],
  day: [15, 8_000],
  week: [50, 20_000],
  month: [150, 60_000],
  'week-on-call': [50, 20_000],
  show: [15, 20_000],
  session: [15, 20_000],
  song: [15, 20_000],
  project: [15, 300_000],
  'finished-minute': [1, 2_000],
  'finished-hour': [15, 5_000],
};

/** What a step can cost. Nothing, for one. */
export const costRange: Range = [0, 300_000];

/** No range is wider: its ends would be two figures with nothing to do with each other. */
export const widest = 25;

/** How codes of each classification are written. */
export const codeForm: Readonly<Record<Scheme, readonly [form: RegExp, like: string]>> = {
  'us-soc': [/^\d{2}-\d{4}(\.\d{2})?$/, '27-4014'],
  'uk-soc': [/^\d{4}(\/\d{2})?$/, '3417'],
  esco: [/^\d{4}(\.\d+)*$/, '3521.1.9'],
  noc: [/^\d{5}$/, '52113'],
  anzsco: [/^\d{6}$/, '399516'],
};

/** The place whose jobs a classification counts. */
export const placeOfScheme: Readonly<Record<Scheme, Place>> = {
  'us-soc': 'us',
  'uk-soc': 'gb',
  esco: 'eu',
  noc: 'ca',
  anzsco: 'au',
};

/** How codes of areas are written. */
export const areaForm: Readonly<
  Partial<Record<Place, Record<AreaLevel, readonly [form: RegExp, like: string]>>>
> = {
  us: { state: [/^\d{2}$/, '48'], metro: [/^\d{5}$/, '12060'] },
};

/** Price levels of parts of a country whose own is 100. */
export const priceLevel: Range = [70, 150];

/** The median of a class in one area, as a part of that in the whole country. */
export const areaPay: Range = [0.4, 2.5];

/** Yearly pay of an official class, and the jobs counted in one. */
export const wageRange: Range = [5_000, 600_000];
export const jobsRange: Range = [5, 250_000_000];

/** Thousands of jobs in one class, as projections count them: a few dozen, up to all that there are. */
export const thousandJobs: Range = [0.02, 250_000];

/** The years one person can take to reach a role. A longer time is a life in it. */
export const careerRange: Range = [0.1, 25];

/** How far the years of a case may be from those between its dates, which are whole years. */
export const careerTolerance = 1;

/** How many years an outlook looks ahead at most. */
export const farthestYears = 20;

/** How far pay and jobs of a class move in one year, as a factor, at most. */
export const fastestPay = 1.25;
/** The ends of pay and the mean move more than the middle. */
export const fastestEnd = 1.5;
export const fastestJobs = 1.6;

/** Hours of a full year, as statistics of the US count them, and how far the two medians may differ. */
export const fullYear = 2080;
export const hourlyTolerance = 0.03;
