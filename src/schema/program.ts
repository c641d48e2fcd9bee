import { z } from 'zod';
import { id, review, text } from './common.ts';

/** A class of programs of study, by which schools and advisers' software file courses. It has no pay. */
export const program = z.strictObject({
  title: text(3, 120).describe('Its official name, without a stop at the end.'),
  code: z
    .string()
    .regex(/^\d{2}\.\d{4}$/, { error: 'write the six digits as CIP has them, like 10.0203' })
    .describe('Its code in the US Classification of Instructional Programs (CIP), in quotes.'),
  summary: text(20, 300).describe('What such a program teaches, in our own words.'),
  definedBy: id('sources').describe('Who defines it.'),
  leadsTo: z
    .array(id('occupations'))
    .min(1)
    .describe('The classes of jobs here that the official crosswalk joins it with.'),
  joinedBy: id('sources').describe('The crosswalk.'),
  note: text(10, 240).optional().describe('What an adviser must know to read it rightly.'),
  ...review,
});
