export const marked = 'The advert, marked';
export const names = 'What it names';
export const namesNothing = 'Nothing that has a page here.';

export const pay = 'Pay';
export const noAmount = 'No amount is named.';
/** Leaves a place for the term. */
export const byTheDay = 'Pay by the day is not pay by the year: {term} says what comes out of it.';
export const published = 'Each role’s page has published rates to hold it against.';
export const dayRate = 'day rate';

export const timeAndBody = 'Time and body';
export const noConditions =
  'Nothing is said of nights, weekends, travel, lifting, heights or loud sound.';
/** What the advert says of a condition, with its name, and what to ask. */
export const saysNone = '{condition}: the advert says there is none, or little.';
export const saysSome = '{condition}. {ask}';

export const leavesOut = 'What it leaves out';
export const englishOnly = 'This can be told of adverts in English only.';
export const leavesOutNothing =
  'Pay, hours, travel, place, who you answer to, form of contract: it says something of each.';
/** Leaves places for what is left out and for the question that gets it. */
export const askFor = '{omitted}. Ask: {ask}';
