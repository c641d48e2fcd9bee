import { z } from 'zod';
import { confidences, places } from './vocabulary.ts';
import { id, oneOf, review, text, unusual } from './common.ts';

const year = z.int().min(1900).max(2100);

/** How long somebody took from one role to another, by a published account. */
export const careerCase = z.strictObject({
  title: text(10, 100).describe('From what to what, in plain words, without the person’s name.'),
  from: id('roles').optional().describe('The role of ours that the start is, where it is one.'),
  start: text(3, 80).describe('Where the person started, as the account has it.'),
  to: id('roles').describe('The role that was reached.'),
  reached: text(3, 80)
    .optional()
    .describe('The post as the account calls it, where it is not the role’s own name.'),
  years: z.number().positive().describe('Years from the one to the other, plus or minus one.'),
  atMost: z
    .literal(true)
    .optional()
    .describe('Where the account gives only the most that it can have been.'),
  fromYear: year.optional().describe('The year of the start, where the account gives it.'),
  toYear: year.optional().describe('The year in which the role was reached, where it is given.'),
  place: oneOf(places).describe('Where it was.'),
  source: id('sources').describe('Who tells it.'),
  readAs: text(15, 160).optional().describe('What was read instead of the original.'),
  confidence: oneOf(confidences).default('high').describe('How sure it is.'),
  note: text(3, 300).optional().describe('What a reader must know to read it rightly.'),
  unusual,
  ...review,
});

export type Case = z.output<typeof careerCase>;
