import { saidBefore, schoolAge } from './ages.ts';
import type { Situation } from './situation.ts';

const age = String.raw`(?:10|${schoolAge})`;
const underAge = String.raw`(?:teen\w*|minors?|schoolkids?|schoolboys?|schoolgirls?|school ?(?:children|age\w*)|pupils?|young (?:people|persons?)|under ?(?:16|18)s?|under (?:sixteen|eighteen)|${age} ?(?:years?|yrs?|y) ?(?:olds?|o))`;
const allowed = String.raw`(?:allow\w*|legal\w*|permit\w*|may|can|could|take on|takes on|hire|hires|let|help\w*|work\w*|insurance)`;
/** An age under which the law stands, said of somebody or as one's own. */
const isUnder = String.raw`(?:${underAge}|(?:${saidBefore}|by|from|until|under|before) ${age}|^${age}\b(?=.* i\b))`;
const mayWork = String.raw`(?:(?:can|may|could|should) (?:i|we|you|he|she|they|one|someone|somebody|people|my \w+) (?:\w+ ){0,2}?(?:work|do (?:paid )?work|have a (?:\w+ )?job|get (?:(?:an?|any|paid) )*(?:\w+ )?(?:job|gigs?|work|paid|hired)|be (?:paid|hired|employed))|how (?:late|long|early|many hours)|what hours|hours|curfew|laws?|rules|(?:what|which) (?:jobs?|work) (?:can|may|could))`;
const permit = String.raw`(?:work(?:ing)? (?:permits?|papers|cards?)|(?:permit|permission|allowed|papers) to work)`;
/** States whose name says that somebody asks about work there, and not about crossing a border. */
const state = String.raw`(?:ala(?:bama|ska)|ar(?:izona|kansas)|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|m(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)|nebraska|nevada|n(?:ew (?:hampshire|jersey|mexico|york)|orth (?:carolina|dakota))|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming)`;
const earns = String.raw`(?:pay|pays|paid|wages?|earn\w*|salar\w+|money|minimum wage)`;

/** What is said together, in either order. */
const both = (one: string, other: string): RegExp =>
  new RegExp(String.raw`^(?=.*\b${one}\b)(?=.*(?:\b|^)${other}\b)`);

const holidays = String.raw`(?:summer|holidays?|easter|half term|school break|vacation|gap year|work experience)`;
const student = String.raw`(?:students?|${underAge}|school|college|uni\w*)`;

/** Whoever is under age, or asks for somebody who is, and whether they may work. */
export const minors: Situation = {
  says: [
    new RegExp(
      String.raw`\b(?:minimum|legal|lowest|right) age\b|\b(?:age (?:limit|restriction)s?|child labou?r|too young)\b`,
    ),
    new RegExp(String.raw`\bhow old (?:do|must|should|does)\b.*\b(?:be|have)\b`),
    both(allowed, underAge),
    both(mayWork, isUnder),
    both(permit, String.raw`(?:${isUnder}|${age}|${state})`),
  ],
  pages: ['/steps/know-your-rights/', '/steps/school-preparation/', '/steps/shadow-a-show/'],
};

/** Whoever is under age, and wants to know what that pays. */
export const minorsPaid: Situation = {
  says: [both(earns, isUnder)],
  pages: ['/steps/first-paid-gig/', '/steps/know-your-rights/', '/steps/school-preparation/'],
};

/** Whoever has time between terms. */
export const betweenTerms: Situation = {
  says: [
    new RegExp(
      String.raw`\b${holidays} (?:\w+ ){0,2}(?:jobs?|work|placements?|gigs?|positions?|internships?|programs?)\b|\b(?:over|during|for|in) the (?:summer|holidays?)\b.*\b${student}\b|\b${student}\b.*\b(?:over|during|for|in) the (?:summer|holidays?)\b|\bwork experience\b`,
    ),
  ],
  pages: [
    '/steps/internship/',
    '/steps/school-preparation/',
    '/steps/crew-call-list/',
    '/steps/shadow-a-show/',
  ],
};
