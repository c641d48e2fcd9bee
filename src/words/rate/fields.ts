/** What each number of the page of rates is called, then what it is counted in or for what its money is. */
export const amount = ['Your rate', 'for each unit below'] as const;
export const wanted = [
  'The year you want to keep',
  'a year, after costs and tax as below',
] as const;
export const hours = ['Hours in your day', 'that it buys'] as const;
export const week = ['Days in a paid week', 'that it buys'] as const;
export const project = ['Days one project takes', 'that you would bill'] as const;
export const fewest = ['Days billed, at least', 'days in a month with work'] as const;
export const most = ['Days billed, at most', 'days in a month with work'] as const;
export const idle = ['Months without work', 'in a year'] as const;
export const prep = ['Prep and travel', 'days for every ten billed'] as const;
export const prepPaid = ['Prep and travel are paid', 'percent of your rate'] as const;
export const admin = ['Office work', 'days a month'] as const;
export const rental = ['Kit rented out', 'a billed day'] as const;
export const kit = ['Kit, software, repair', 'a year'] as const;
export const insurance = ['Insurance', 'a year'] as const;
export const other = ['Other costs', 'a year'] as const;
export const tax = ['Your share for tax', 'percent of what is left after costs'] as const;
export const free = ['Free of that share', 'a year'] as const;

/**
 * What is wrong in a field, with what it takes at least and at most: numbers with their units.
 * @param such a number as somebody may write it, where none stands there.
 */
export const takes = (from: string, to: string, such: string | undefined) =>
  `Write a number from ${from} to ${to}${such === undefined ? '' : `, such as ${such}`}.`;
export const mostIsFewer = 'The most days cannot be fewer than the fewest.';
