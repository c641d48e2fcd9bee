/**
 * The closed vocabularies. Each is one table: its keys become the schema and the type, its values the
 * words a reader sees. Order is meaning where the field has an order (levels, stages, percentiles).
 */
export const levels = {
  awareness: 'Awareness',
  working: 'Working',
  practitioner: 'Practitioner',
  expert: 'Expert',
} as const;

export const stages = {
  explore: 'Look around',
  learn: 'Learn',
  enter: 'Get the first work',
  establish: 'Make a living',
  specialize: 'Go further',
  lead: 'Lead others',
} as const;

export const skillGroups = {
  craft: 'Listening and craft',
  systems: 'Equipment and systems',
  software: 'Software',
  people: 'People and business',
  body: 'Body and safety',
} as const;

export const places = {
  us: 'United States',
  gb: 'United Kingdom',
  ie: 'Ireland',
  de: 'Germany',
  eu: 'European Union',
  ca: 'Canada',
  au: 'Australia',
  anywhere: 'Anywhere',
} as const;

/** A place as it stands beside a figure, where there is no room for its name. */
export const placeShort: Record<Place, string> = {
  us: 'US',
  gb: 'UK',
  ie: 'Ireland',
  de: 'Germany',
  eu: 'EU',
  ca: 'Canada',
  au: 'Australia',
  anywhere: 'anywhere',
};

/** Languages in which jobs have titles of their own. */
export const languages = {
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
} as const;

export const schemes = {
  'us-soc': 'US Standard Occupational Classification (SOC)',
  'uk-soc': 'UK Standard Occupational Classification (SOC)',
  esco: 'European classification of occupations (ESCO)',
  noc: 'Canadian National Occupational Classification (NOC)',
  anzsco: 'Australian and New Zealand classification of occupations (ANZSCO)',
} as const;

/** A classification as it stands before one of its codes. */
export const schemeShort: Record<Scheme, string> = {
  'us-soc': 'US SOC',
  'uk-soc': 'UK SOC',
  esco: 'ESCO',
  noc: 'Canada NOC',
  anzsco: 'ANZSCO',
};

/** How well an official class fits a role. */
export const matches = {
  exact: 'Exact fit',
  closest: 'Nearest fit',
  broader: 'Loose fit',
  none: 'No official class fits this job',
} as const;

export const confidences = {
  high: 'well supported',
  medium: 'less certain',
  low: 'doubtful',
} as const;

/** How far a source is trusted, and what kind of publication it is. */
export const trusts = {
  official: 'Official statistics, law or standard',
  research: 'Research in a journal of its field',
  body: 'Trade body, union or awarding body',
  trade: 'Trade press, employer or working professional',
  maker: 'Maker of the thing described',
  compiled: 'Copy or compilation by others of an official source',
  general: 'General publication, author not named or not checked',
} as const;

/** What an area is that statistics count by. */
export const areaLevels = {
  state: 'State',
  metro: 'Metropolitan area',
} as const;

export const measures = {
  wage: 'Pay',
  employment: 'Jobs',
  growth: 'Change in jobs',
  openings: 'Openings a year',
  'self-employed': 'Share of self-employed',
} as const;

export const statistics = {
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'Median',
  p75: '75th percentile',
  p90: '90th percentile',
  mean: 'Mean',
  'median-hourly': 'Median an hour',
  count: 'Count',
  projected: 'Projected',
  low: 'Lower end',
  high: 'Upper end',
} as const;

export const currencies = {
  USD: 'US dollars',
  GBP: 'pounds sterling',
  EUR: 'euros',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
} as const;

export const units = {
  ...currencies,
  jobs: 'jobs',
  percent: 'percent',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
} as const;

/** Whether a word is one of a vocabulary. */
export const isWordOf = <Table extends object>(
  table: Table,
  word: PropertyKey,
): word is keyof Table => Object.hasOwn(table, word);

/** The units that are money. */
export const isMoney = (unit: Unit): boolean => isWordOf(currencies, unit);

/** What one payment is for. */
export const payUnits = {
  year: 'a year',
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  'week-on-call': 'a week on call',
  show: 'a show',
  session: 'a session',
  song: 'a song',
  project: 'a project',
  'finished-minute': 'a finished minute',
  'finished-hour': 'a finished hour',
} as const;

/** What kind of statement a rate is, the one that binds first. */
export const rateKinds = {
  union: 'Union minimum',
  award: 'Minimum set by law',
  card: 'Recommended rate',
  survey: 'Survey',
  guide: 'Careers guide',
  prices: 'Price list',
  advert: 'Job advert',
  account: 'One person’s account',
} as const;

/** How the grade a rate is for stands to the roles it is filed under. */
export const gradesBeside = {
  below: 'A grade below',
  above: 'A grade above',
} as const;

export const howOften = {
  rarely: 'Rarely',
  sometimes: 'Sometimes',
  often: 'Often',
  mostly: 'Almost always',
} as const;

/** What the work may do to time and body, each so often. */
export const strains = {
  nights: 'Nights',
  weekends: 'Weekends',
  travel: 'Travel',
  lifting: 'Lifting',
  heights: 'Heights',
  loud: 'Loud sound',
} as const;

export const companies = {
  alone: 'Mostly alone',
  pair: 'With one or two others',
  crew: 'In a crew',
} as const;

export const bases = {
  home: 'Can be done from home',
  site: 'On site',
  both: 'Partly from home',
} as const;

/** What is known of a move: whether a source says people make it, and in what way. */
export const moveEvidence = {
  general: 'A source gives this as a usual move',
  case: 'One person’s career shows it',
  structure: 'The grades are named in this order; the time is not',
  assumed: 'Known in the trade',
} as const;

/** Whether a claim made by a source stands when others are asked. */
export const verdicts = {
  holds: 'Holds',
  partly: 'Holds in part',
  contradicted: 'Another source says otherwise',
  'contradicts-itself': 'The source contradicts itself',
} as const;

export type Level = keyof typeof levels;
export type Stage = keyof typeof stages;
export type SkillGroup = keyof typeof skillGroups;
export type Place = keyof typeof places;
export type Language = keyof typeof languages;
export type Scheme = keyof typeof schemes;
export type Match = keyof typeof matches;
export type Confidence = keyof typeof confidences;
export type Trust = keyof typeof trusts;
export type AreaLevel = keyof typeof areaLevels;
export type Measure = keyof typeof measures;
export type Statistic = keyof typeof statistics;
export type Unit = keyof typeof units;
export type PayUnit = keyof typeof payUnits;
export type RateKind = keyof typeof rateKinds;
export type HowOften = keyof typeof howOften;
export type Company = keyof typeof companies;
export type Base = keyof typeof bases;
export type MoveEvidence = keyof typeof moveEvidence;
export type Verdict = keyof typeof verdicts;
export type PathStage = keyof typeof pathStages;
export type PlaceKind = keyof typeof placeKinds;
export type CableKind = keyof typeof cableKinds;
export type DayUnit = keyof typeof dayUnits;

/** What happens to sound at a place of a signal path. */
export const placeKinds = {
  source: 'Sound begins there',
  box: 'Sound passes through it',
  listener: 'Sound is heard there',
} as const;

/** What a cable of a signal path carries. */
export const cableKinds = {
  sound: 'Sound on its way',
  back: 'Sound or words on their way back',
  control: 'No sound: what is told or timed',
} as const;

/** The columns in which all jobs stand, the way sound goes; the last two stand beside it. */
export const pathStages = {
  make: 'Make',
  capture: 'Capture',
  shape: 'Shape',
  mix: 'Mix',
  deliver: 'Deliver',
  keep: 'Keep it working',
  lead: 'Lead',
} as const;

/** In what an example day is told. */
export const dayUnits = {
  hour: 'Hours of one day',
  day: 'Days',
  week: 'Weeks',
} as const;

/** The keys of a vocabulary, in the order of its table. */
export function keysOf<Table extends Record<string, string>>(table: Table) {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}

/** 0 for no level at all, 1 for awareness up to 4 for expert. */
export function levelNumber(level: Level | undefined): number {
  return level ? keysOf(levels).indexOf(level) + 1 : 0;
}

/** How often something is so: 1 for rarely up to 4 for almost always. */
export const oftenNumber = (word: HowOften): number => keysOf(howOften).indexOf(word) + 1;

/** The level of a number from 1 to 4; undefined for 0. */
export const levelAt = (number: number): Level | undefined => keysOf(levels)[number - 1];

/** Whether a word that came from anywhere is a level. */
export const isLevel = (word: unknown): word is Level =>
  typeof word === 'string' && isWordOf(levels, word);
