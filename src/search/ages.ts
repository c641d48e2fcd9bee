import type { Situation } from './situation.ts';

/** What makes something else of a number than an age: "48 kHz", "30 people", "50 miles". */
const counted = String.raw`(?! ?(?:k|khz|hz|db|bit|v|volts?|ms|m|w|watts?|percent|minutes?|hours?|seconds?|channels?|people|euros?|dollars?|pounds?|miles?|km|feet|ft|met(?:er|re)s?|inch(?:es)?|[cm]m|days?|weeks?|months?|shows?|gigs?|years? (?!olds?\b|of age\b))\b)`;

/** Ages at which one is at school and under age, past school, and at which one has worked elsewhere before. */
export const schoolAge = String.raw`(?:(?:1[1-7]|thirteen|fourteen|fifteen|sixteen|seventeen)${counted})`;
const pastSchool = String.raw`(?:(?:1[89]|2[0-5]|eighteen|nineteen|twenty(?: (?:one|two|three|four|five))?)${counted})`;
export const grown = String.raw`(?:(?:(?:2[6-9]|[3-7]\d)(?:s|ish)?|twenty (?:six|seven|eight|nine)|(?:thirty|forty|fifty|sixty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|thirties|forties|fifties|sixties)${counted})`;

/** What somebody says in front of an age. */
export const saidBefore = String.raw`(?:i ?a?m|i am|im|aged?|age|turning|at|being|when i ?a?m|when i am|if i ?a?m|if i am)`;

const years = String.raw`(?: ?(?:years?|yrs?|y) ?(?:olds?|o|of age))`;

/** An age said alone: "I am 45", "over 40", "50 year old". */
const alone = (age: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:${saidBefore}|over|past|nearly|almost|just|already|only|in my(?: late| mid| early)?|an?) )+${age}${years}?(?: (?:now|already|today|man|woman|guy))*$|^${age}${years}(?: (?:now|already|man|woman|guy))*$`,
  );

/** Whoever says how old one is, and nothing else. */
export const agesAlone: readonly Situation[] = [
  {
    says: [alone(schoolAge)],
    pages: [
      '/steps/school-preparation/',
      '/steps/know-your-rights/',
      '/steps/try-a-role-this-weekend/',
      '/steps/choose-a-direction/',
    ],
  },
  {
    says: [alone(pastSchool)],
    pages: [
      '/steps/choose-a-direction/',
      '/steps/try-a-role-this-weekend/',
      '/steps/audio-certificate/',
      '/steps/audio-engineering-degree/',
    ],
  },
  {
    says: [alone(grown)],
    pages: ['/steps/come-from-another-trade/', '/steps/choose-a-direction/'],
  },
].map((age) => ({ ...age, alone: true }));
