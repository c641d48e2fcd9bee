import { z } from 'zod';
import { isUpward, notKnown, statedFields, swapEnds, text } from './common.ts';

/** What a step takes by its nature: no source is needed for it. */
const inherent = z.strictObject({
  value: text(3, 40).describe('It in a word or two, such as "One weekend" or "Free".'),
  note: text(10, 240)
    .optional()
    .describe('What else it needs, such as travel, in a sentence or two.'),
});

/** One time or price that somebody states, and of what it is the time or price. */
const statedTaking = z
  .strictObject({
    of: text(3, 110).describe('What takes this long or costs this much.'),
    where: text(3, 100).optional().describe('The finer place, as words: a city, a local, a state.'),
    ...statedFields,
  })
  .refine(isUpward, swapEnds);

/** The time or the cost of a step: what it takes by its nature, what sources state, or both. */
export const takes = z
  .strictObject({
    inherent: inherent.optional().describe('What it takes by its nature. It stands first.'),
    figures: z
      .array(statedTaking)
      .min(1)
      .max(9)
      .optional()
      .describe('What sources state, the most telling first. A doubtful one never leads.'),
  })
  .refine(({ inherent, figures }) => inherent !== undefined || figures !== undefined, {
    error: 'give inherent, figures or both; or notKnown with the reason',
    // So that it is held to be the other branch of the union where notKnown stands in it.
    abort: true,
  })
  .describe('What a step takes, by its nature or as sources state it.');

/** What a step takes, or not known with the reason. */
export const taking = z.union([takes, notKnown]);

export type Takes = z.output<typeof takes>;
export type StatedTaking = z.output<typeof statedTaking>;
