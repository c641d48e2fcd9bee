import type { ProblemTable } from './kinds-of-problem.ts';

/** Figures and dates that cannot be, or are hardly ever, right. The last can be excepted by `unusual`. */
export const figureProblems = {
  'figure-order': {
    wrong: 'Figures that must rise do not, or a mean or an end lies outside what stands around it.',
    why: 'A column was read wrong or two numbers were swapped.',
    mend: 'Check them against the source.',
    example: 'p10: 40000 above p25: 30000',
  },
  'figure-lead': {
    wrong: 'A figure of low confidence stands before a surer one, or stands first.',
    why: 'The first is shown large, and read as the answer.',
    mend: 'Put the surer one first, or say what the thing takes by its nature.',
    example: 'figures: with a single one of confidence: low',
  },
  'figure-range': {
    wrong: 'A figure is far outside what its unit allows.',
    why: 'Most often a digit too many, or a year taken for an hour.',
    mend: 'Check it against the source. If it is right, say why in unusual.',
    example: 'p90: 1375000',
  },
  'figure-jump': {
    wrong: 'A figure differs from the one of the period before more than figures do.',
    why: 'Most often a digit is missing, or the class was defined anew.',
    mend: 'Check both against the source. If it is right, say why in unusual.',
    example: 'a median of 40000 one year, 90000 the next',
  },
  'figure-sum': {
    wrong: 'Two figures that follow from each other do not.',
    why: 'One of them was copied from another row.',
    mend: 'Check both against the source. If the source has them so, say why in unusual.',
    example: 'an hourly median of 50 beside a yearly median of 40000',
  },
  'figure-unit': {
    wrong: 'A figure has a unit that does not go with its place or its field.',
    why: 'Pay in the UK is not in US dollars, and pay is not counted in jobs.',
    mend: 'Correct the unit or the place. If it is right, say why in unusual.',
    example: 'place: gb with unit: USD',
  },
  'code-form': {
    wrong: 'A code does not have the form of its classification.',
    why: 'Programs join our data with others by it.',
    mend: 'Copy the code from the classification.',
    example: 'code: banana',
  },
  'date-future': {
    wrong: 'A date or period lies in the future.',
    why: 'Nobody can have read or counted then.',
    mend: 'Write the day it happened.',
    example: 'reviewed: "2099-01-01"',
  },
  'date-unreal': {
    wrong: 'A date does not exist, or lies before anything the site can be about.',
    why: 'Readers judge a figure by its date.',
    mend: 'Write the real one.',
    example: 'published: 2025-02-31',
  },
  'exception-unneeded': {
    wrong: 'An exception is stated that nothing needs.',
    why: 'It would hide the next real mistake.',
    mend: 'Remove it.',
    example: 'unusual: on a row that breaks no rule',
  },
} as const satisfies ProblemTable;
