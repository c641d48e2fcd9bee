import { z } from 'zod';
import { id, review, text } from './common.ts';

/** What an editor says about two roles that people confuse. Its id is the two role ids: a-vs-b. */
export const comparison = z.strictObject({
  question: text(10, 90).describe('The title, as a reader would ask it.'),
  difference: text(40, 260).describe('The difference in one or two sentences.'),
  first: id('roles')
    .optional()
    .describe('The role its question names first, where that is the second of its file name.'),
  fit: z
    .array(
      z.strictObject({
        role: id('roles').describe('The role it speaks for.'),
        if: text(15, 200).describe('Completes "… if".'),
      }),
    )
    .min(4)
    .describe('Signs that one or the other suits you, both sides fair.'),
  home: z.int().min(1).max(6).optional().describe('Its place among the six on the home page.'),
  ...review,
});
