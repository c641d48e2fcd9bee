import type { Situation } from './situation.ts';

const age = String.raw`(?:1[0-7])`;
const underAge = String.raw`(?:teen\w*|minors?|schoolkids?|schoolboys?|schoolgirls?|school ?(?:children|age\w*)|pupils?|young (?:people|persons?)|under ?(?:16|18)s?|under (?:sixteen|eighteen)|${age} ?(?:years?|yrs?|y) ?(?:olds?|o))`;
const allowed = String.raw`(?:allow\w*|legal\w*|permit\w*|may|can|could|take on|takes on|hire|hires|let|help\w*|work\w*|insurance)`;
const holidays = String.raw`(?:summer|holidays?|easter|half term|school break|vacation|gap year|work experience)`;
const student = String.raw`(?:students?|${underAge}|school|college|uni\w*)`;

/** Whoever is under age, or asks for somebody who is, and whether they may work. */
export const minors: Situation = {
  says: [
    new RegExp(
      String.raw`\b(?:minimum|legal|lowest|right) age\b|\b(?:age (?:limit|restriction)s?|child labou?r|too young)\b`,
    ),
    new RegExp(String.raw`\bhow old (?:do|must|should|does)\b.*\b(?:be|have)\b`),
    new RegExp(String.raw`\b${underAge}\b.*\b${allowed}\b|\b${allowed}\b.*\b${underAge}\b`),
  ],
  pages: ['/steps/know-your-rights/', '/steps/school-preparation/', '/steps/shadow-a-show/'],
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
