import { rows } from './counts.ts';
import { plural } from './plural.ts';

export const notGiven = 'not given';
export const notPublished = 'not published';
export const asTable = 'The same numbers as a table';
/** What the table of a chart is called. */
export const tableOf = (title: string) => `${title}, table`;
/** A sum in thousands, on an axis. */
export const thousands = (sum: string) => `${sum}k`;

export const classHead = 'Class';
export const legend = (period: string | undefined) =>
  `Line: 10th to 90th percentile. Box: the middle half. Bar: median. Yearly pay before tax, ${period}.`;
/** One bar for those who do not see it: the median, and what most are paid. */
export const barTold = (label: string, median: string, low: string, high: string) =>
  `${label}: median ${median}, from ${low} to ${high}.`;
export const middleHalf = (low: string, high: string) =>
  `Middle half of the class: ${low} to ${high}`;

export const year = 'Year';
/** A line for those who do not see it: its first sum and its last, each with its year. */
export const lineTold = (of: {
  label: string;
  first: string;
  firstYear: number;
  last: string;
  lastYear: number;
}) => `${of.label}: ${of.first} in ${of.firstYear}, ${of.last} in ${of.lastYear}.`;
export const trendCaption = (lastYear: number | undefined) =>
  `Median yearly pay in the money of each year, with that of ${lastYear} named: rising prices are not taken out. Survey methods changed between 2020 and 2025, so read the slope with care.`;

export const place = 'Place';
export const period = 'Period';
export const jobs = 'Jobs';
export const statePrices = 'Prices in the state';
export const few = '(few)';
export const wholeCountry = 'Whole country';
export const wholeCountryThen = (period: string) => `Whole country, ${period}`;
/** The median of the country on a strip, with its year. */
export const wholeCountryIn = (year: string) => `Whole country, ${year}:`;

/** A strip for those who do not see it. */
export const stripTold = (of: {
  title: string;
  places: number;
  low: string;
  lowPlace: string;
  high: string;
  highPlace: string;
}) =>
  `${of.title}, ${of.places} places: from ${of.low} in ${of.lowPlace} to ${of.high} in ${of.highPlace}.`;
export const nationTold = (sum: string, period: string) =>
  `In the whole country it is ${sum}, ${period}.`;

export const byPlace = (periods: string) => `Pay by place, ${periods}`;
export const medianByPlace = (title: string) => `Median pay by place: ${title}`;
/** Newer rows: their periods, how many places they have, and the period with more. */
export const newerTold = (periods: string, places: number, period: string) =>
  `The newest figures, of ${periods}, could be read for ${plural(places, 'one place', `${places} places`)} alone. More places are known for ${period}.`;
export const yearlyPay = 'Yearly pay before tax.';
export const yearlyPayThen = (period: string) => `Yearly pay before tax, ${period}.`;
export const yearlyPayDots = (period: string) =>
  `Yearly pay before tax, ${period}, one dot a place.`;
export const fewTold = (jobs: number) =>
  `Few: under ${jobs} jobs, where one employer can move the figure.`;
export const fewDotsTold = (jobs: number) =>
  `Few (a hollow dot): under ${jobs} jobs, where one employer can move the figure.`;
export const pricesTold =
  'Prices in the state, {period}, {source}. {note} A level of 110 means that what costs $100 across the country costs $110 there. A place in two states shows both levels. Pay is not converted.';
export const placesAsTable = (places: number) => `${places} places as a table`;
export const placesAndCountryAsTable = (places: number) =>
  `${places} places and the whole country as a table`;
export const earlierYears = (count: number) => `Earlier years (${rows(count)})`;
export const earlierYearsName = 'Pay by place in earlier years';
