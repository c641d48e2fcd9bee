import { z } from 'zod';
import { areaLevels, places } from './vocabulary.ts';
import { id, oneOf, review, text } from './common.ts';

const prices = z.strictObject({
  period: text(4, 30).describe('The year they are of.'),
  source: id('sources').describe('Who says so.'),
  note: text(3, 200).describe('What the level is, and what it is not.'),
});

const area = z.strictObject({
  code: text(1, 12).describe('Its code in official statistics, in quotes.'),
  name: text(2, 120).describe('Its official name, as statistics write it.'),
  short: text(2, 40)
    .optional()
    .describe('What people call it, where that is not its name up to the first hyphen or comma.'),
  letters: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'write two capitals, like TX' })
    .optional()
    .describe('The two letters of a state, in quotes.'),
  prices: z
    .number()
    .positive()
    .optional()
    .describe('Its price level, where that of the whole country is 100.'),
});

/** Areas of one country and one size, as official statistics count by them. */
export const areaList = z.strictObject({
  title: text(5, 80).describe('What the list holds.'),
  place: oneOf(places).describe('The country they lie in.'),
  level: oneOf(areaLevels).describe('What each of them is.'),
  within: id('areas')
    .optional()
    .describe('The list of the states they lie in, whose letters end their names.'),
  prices: prices.optional().describe('What the price levels in the list are.'),
  areas: z.array(area).min(1).describe('One line for each.'),
  ...review,
});

export type Area = z.output<typeof area>;
