// The keys are what content may say, in an order that means something where there is one: schema/vocabulary.ts.

export const schemes = {
  'us-soc': 'US Standard Occupational Classification (SOC)',
  'uk-soc': 'UK Standard Occupational Classification (SOC 2020)',
  esco: 'European classification of occupations (ESCO)',
  noc: 'Canadian National Occupational Classification (NOC)',
  anzsco: 'Australian and New Zealand classification of occupations (ANZSCO)',
} as const;

/** A classification as it stands before one of its codes. */
export const schemeShort = {
  'us-soc': 'US SOC',
  'uk-soc': 'UK SOC 2020',
  esco: 'ESCO',
  noc: 'Canada NOC',
  anzsco: 'ANZSCO',
} satisfies Record<keyof typeof schemes, string>;

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
