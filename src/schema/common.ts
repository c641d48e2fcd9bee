import { z } from 'zod';
import type { Kind } from './kinds.ts';
import { confidences, keysOf, levels, payUnits, places, units } from './vocabulary.ts';

/** One of the keys of a vocabulary table. */
export const oneOf = <Table extends Record<string, string>>(table: Table) => z.enum(keysOf(table));

/** How ids are written. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of another entry: lower case words joined by hyphens, the name of its file. */
export const id = (kind: Kind) =>
  z
    .string()
    .regex(idForm, {
      error: 'an id is lower case words joined by hyphens, like gain-staging',
    })
    .meta({ refersTo: kind });

/** A sentence or a few of plain text: no markup, no line breaks at either end. */
export const text = (min = 3, max = 600) =>
  z
    .string()
    .min(min, { error: `write at least ${min} characters` })
    .max(max, { error: `write at most ${max} characters` })
    .refine((value) => !/^“[^”]*”$/.test(value), {
      error: 'take off the curly quotes, or write straight ones: "',
      params: { problem: 'field-form' },
    })
    .refine((value) => value === value.trim(), {
      error: 'remove the space at the start or end',
      params: { problem: 'field-form' },
    })
    .refine((value) => !/\S(?:\s{2,}|[\n\r\t])\S/.test(value), {
      error: 'write it on one line, with one space between words',
      params: { problem: 'field-form' },
    })
    .refine((value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value), {
      error: 'write something to see',
      params: { problem: 'text-empty' },
    });

/** The address of a page of this site, without the base path: /skills/mixing/ or /about/#figures. */
export const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[\w-]+)?$/, {
    error: 'write it from the root and with a slash at the end, like /skills/mixing/',
  })
  .meta({ address: true });

/** A day, as 2026-11-22. */
export const day = z.iso.date({ error: 'write a day that exists, as 2026-11-22' });

/** When somebody last read the entry against its sources, and for how many months that holds. */
export const review = {
  reviewed: day.describe('The day this entry was last read against its sources, as 2026-11-22.'),
  holds: z.int().min(1).max(36).describe('Months until it should be read again.'),
};

/** A skill with the level at which everyone in a part of the field has it. */
export const commonSkill = z.strictObject({
  skill: id('skills').describe('The skill.'),
  level: oneOf(levels).describe('The level that everyone there reaches.'),
  why: text(20, 180).describe('What in this work needs it, in one sentence.'),
});

/** "Not known" as an answer of its own: it always says why. */
export const notKnown = z
  .strictObject({
    notKnown: text(10, 300)
      .refine((value) => !/^(it |this )?(varies|depends)\.?$/i.test(value), {
        error: 'say on what it depends, or who would have to measure it',
      })
      .describe('Why it is not known.'),
  })
  .describe('Not known, with the reason.');

/** Stands beside a figure that the check doubts and that is right all the same. */
export const unusual = text(20, 300)
  .optional()
  .describe('Why the figure is right though the check doubts it. Only where it does.');

/** The fields of a quantity or a range somebody states. */
export const statedFields = {
  low: z.number().describe('The value, or the lower end of a range.'),
  high: z.number().optional().describe('The upper end, where there is one.'),
  unit: oneOf(units).describe('The unit of low and high.'),
  per: oneOf(payUnits).optional().describe('What one payment is for, where it is money.'),
  place: oneOf(places).describe('Where it holds.'),
  period: text(4, 60).describe('When it held, such as "May 2025" or "undated, read 2026".'),
  source: id('sources').describe('Who says so.'),
  confidence: oneOf(confidences).default('high').describe('How sure it is.'),
  note: text(3, 300).optional().describe('What a reader must know to read it rightly.'),
  unusual,
};

/** Whether a range begins at its lower end. */
export const isUpward = ({ low, high }: { low: number; high?: number | undefined }): boolean =>
  high === undefined || high >= low;

/** What to do about a range that does not. */
export const swapEnds = { error: 'high is below low: swap them', path: ['high'] };

/** A quantity or a range somebody states, never a bare number. */
export const stated = z
  .strictObject({
    ...statedFields,
    counts: text(5, 60)
      .optional()
      .describe(
        'What it counts, where that is not what is asked: "Related work the job asks for".',
      ),
  })
  .refine(isUpward, swapEnds)
  .describe('A stated quantity with its unit, place, period and source.');

/** Stated by a source, or not known with the reason. */
export const answer = z.union([stated, notKnown]);

export type Stated = z.output<typeof stated>;
export type NotKnown = z.output<typeof notKnown>;
export type Answer = Stated | NotKnown;
