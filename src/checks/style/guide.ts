import { z } from 'zod';
import { text } from '../../schema/common.ts';

const reason = text(10, 300).describe('The reason.');

/**
 * What the prose lint must know of this field, as content/style.yaml holds it: words that no general
 * dictionary has, abbreviations, and exceptions. Each says why.
 */
export const styleGuide = z.strictObject({
  words: z
    .array(
      z.strictObject({
        why: reason,
        words: z.array(z.string().min(1)).min(1).describe('The words, as they are written.'),
      }),
    )
    .describe('Words that no general dictionary has, in groups.'),
  abbreviations: z.record(z.string(), text(2, 120)).describe('What each stands for or is.'),
  exceptions: z
    .array(
      z.strictObject({
        words: text(2, 80).describe('The words to let stand, as they are written.'),
        in: text(3, 80)
          .optional()
          .describe('kind/id of the one entry where they may; else anywhere.'),
        why: reason,
      }),
    )
    .describe('What may stand though a rule is against it.'),
});

export type StyleGuide = z.output<typeof styleGuide>;

/** A dictionary of US English with the field's own words in it. */
export interface Speller {
  knows(word: string): boolean;
  suggest(word: string): string[];
}

export interface Style {
  guide: StyleGuide;
  speller: Speller;
}
