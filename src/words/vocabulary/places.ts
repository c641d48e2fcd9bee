// The keys are what content may say, in an order that means something where there is one: schema/vocabulary.ts.

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
export const placeShort = {
  us: 'US',
  gb: 'UK',
  ie: 'Ireland',
  de: 'Germany',
  eu: 'EU',
  ca: 'Canada',
  au: 'Australia',
  anywhere: 'anywhere',
} satisfies Record<keyof typeof places, string>;

/** Languages in which jobs have titles of their own. */
export const languages = {
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
} as const;
