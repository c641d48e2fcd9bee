// The keys are what content may say, in an order that means something where there is one: schema/vocabulary.ts.

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
