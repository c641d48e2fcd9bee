import { free, type Asked } from './asks.ts';

/** Who is called for, as messages do that name the place of work and no title. */
const called = String.raw`(?<=\b(?:any|some)(?:one|body)\b[^.;?!\n]{0,50}?)`;

/** Titles by the place of work for which somebody is called. */
export const askedTitles: readonly Asked[] = [
  {
    what: 'role front-of-house-engineer',
    says: free(String.raw`${called}\b(?:for|on|to (?:do|mix)) (?:FOH|front of house)\b`),
  },
  {
    what: 'role monitor-engineer',
    says: free(String.raw`${called}\b(?:for|on|to (?:do|mix)) (?:mons|monitors)\b`),
  },
  { what: 'role boom-operator', says: free(String.raw`${called}\b(?:to|for|on) boom\b`) },
];
