import { counted } from './plural.ts';

/** What happened to a thing, in the order in which it is told. */
export const happenings = {
  corrected: 'corrected',
  added: 'added',
  removed: 'taken out',
  retitled: 'has another title',
  'rate-added': 'rate added',
  'rate-renewed': 'rate of a newer round',
  'rate-removed': 'rate taken out',
  'figures-added': 'figures added',
  'takes-added': 'time or cost added',
  'move-added': 'next job added',
  'move-removed': 'next job taken out',
  'skill-added': 'skill added',
  'skill-removed': 'skill taken out',
  'level-changed': 'level changed',
  'title-added': 'other name added',
  revised: 'text or list revised',
} as const;

/** Of a correction: what stood there, and what stands there since. */
export const stood = 'Before';
export const stands = 'Now';
export const before = (told: string) => `${stood}: ${told}`;
export const now = (told: string) => `${stands}: ${told}`;

/** Things of kinds that are not named, counted. */
export const others = (count: number) => counted(count, 'other thing', 'other things');
/** What a day brought, with counted kinds: "10 roles and 3 skills". */
export const firstVersion = (counts: string) => `The first version: ${counts}.`;
export const added = (counts: string) => `New: ${counts}.`;
export const correctedPages = (pages: string) => `Corrected: ${pages}.`;
export const otherwise = (count: number) => `Changed in other ways: ${count}.`;

export const titleOf = (title: string) => `${title}: what changed`;
export const summaryOf = (title: string) =>
  `What was added to the page “${title}”, taken out and corrected, the newest first.`;
export const feed = 'Signal Path: what changed';

export const dayByDay = 'Day by day';
export const noDays = 'Nothing is written down yet.';
export const nothingYet = 'Nothing yet, since the first version.';
export const titleOfDay = (day: string) => `What changed on ${day}`;
export const whereWrong = 'Where we were wrong';
export const correctedOn = (day: string) => `Corrected on ${day}`;
export const correctedEarlier = 'Earlier, each told on the page of its day';
export const nothingWrong = 'Nothing that stood here was found to be wrong yet.';
export const fresh = 'New';
export const changed = 'Changed';
export const revised = 'Text or lists revised';

export const feeds = 'To hear of it in a feed reader: {atom}, {json}.';
export const atom = 'Atom';
export const json = 'JSON';
