import { counted } from '../plural.ts';

/** What is found in an advert, by kind: the heading of a list of it, and how many there are. */
export const kinds = {
  role: {
    title: 'Job titles',
    counted: (count: number) => counted(count, 'job title', 'job titles'),
  },
  skill: { title: 'Skills', counted: (count: number) => counted(count, 'skill', 'skills') },
  product: {
    title: 'Tools',
    counted: (count: number) => counted(count, 'kind of tool', 'kinds of tools'),
  },
  step: {
    title: 'Certificates',
    counted: (count: number) => counted(count, 'certificate', 'certificates'),
  },
  term: {
    title: 'Words of the trade',
    counted: (count: number) => counted(count, 'word of the trade', 'words of the trade'),
  },
} as const;

/** The heading over titles of people whom one answers to or works with. */
export const titlesOfOthers = 'Titles of others in it';

/** What to ask about each condition of the work. */
export const conditions = {
  nights: 'Ask how many nights in a usual month, and when the last one ends.',
  weekends: 'Ask how many weekends in a usual month, and how early you hear of them.',
  travel: 'Ask how many nights away a month, and who pays for travel, bed and food.',
  lifting: 'Ask what the heaviest piece is, and how many people lift it.',
  heights: 'Ask what you climb, and who trains you and pays for it.',
  loud: 'Ask how loud and for how long, and who pays for protection that lets you hear the work.',
} as const;

/** What an advert does not say, by itself and within a sentence, and the question that gets it. */
export const omits = {
  pay: {
    title: 'What it pays',
    within: 'what it pays',
    ask: '“What is the range for this job, and what is it paid by?”',
  },
  hours: {
    title: 'Hours',
    within: 'hours',
    ask: '“How long is a usual week, and what happens with overtime?”',
  },
  travel: {
    title: 'Travel',
    within: 'travel',
    ask: '“How often would I be away, and who pays for it?”',
  },
  place: {
    title: 'Where the work is',
    within: 'where the work is',
    ask: '“Where is the work done, and can any of it be done from home?”',
  },
  boss: {
    title: 'Who you answer to',
    within: 'who you answer to',
    ask: '“Who would I work for, and who shows me the job?”',
  },
  contract: {
    title: 'The form of the contract',
    within: 'the form of the contract',
    ask: '“Am I employed or freelance, and for how long?”',
  },
} as const;

/** What words about pay are worth to a reader. */
export const paySaid = {
  nothing: (said: string) => `“${said}” is no amount.`,
  asked: (said: string) => `“${said}” is asked of you: it is no pay.`,
  elsewhere: (said: string) => `“${said}” is set elsewhere: ask for the figure that holds now.`,
} as const;

/** Two amounts of pay, the first with its currency. */
export const payRange = (low: string, high: string) => `${low} to ${high}`;
/** An amount of pay with what it is paid for. */
export const payFor = (amount: string, unit: string) => `${amount} ${unit}`;
export const payHoped = (amount: string) => `${amount}, if targets are met`;

/** What is read out of an advert, for those who listen; both lists are joined already. */
export const named = (kindsCounted: string) => `Named: ${kindsCounted}.`;
export const nothingKnown = 'Nothing in it is known here.';
export const notSaid = (omitted: string) => `Not said: ${omitted}.`;
export const cut = 'Only the first 20,000 characters were read.';
