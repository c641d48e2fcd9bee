import { z } from 'zod';
import { levels, stages } from './vocabulary.ts';
import { id, oneOf, review, text } from './common.ts';
import { taking } from './takes.ts';

/** Something a person does to move on: a course, a credential, a first gig. */
export const step = z.strictObject({
  title: text(3, 60).describe('What you do, as a command: Do an internship.'),
  stage: oneOf(stages).describe('When in a career it comes.'),
  summary: text(30, 170).describe('What it is, in one sentence.'),
  aliases: z
    .array(text(2, 60))
    .max(40)
    .default([])
    .describe('Other names, and words that mean it in a search.'),
  subjects: z
    .array(text(2, 40))
    .max(20)
    .default([])
    .describe(
      'Words that ask for it wherever they stand in a search, in any language: "visa". Not shown.',
    ),
  time: taking.describe('How long it takes.'),
  cost: taking.describe('What it costs.'),
  prerequisites: z
    .array(text(5, 200))
    .default([])
    .describe('What you need before. Empty for nothing.'),
  builds: z
    .array(
      z.strictObject({
        skill: id('skills').describe('The skill.'),
        level: oneOf(levels).describe('The level it leads to.'),
      }),
    )
    .default([])
    .describe('What it builds, and to which level.'),
  next: z.array(id('steps')).default([]).describe('Steps that usually come after.'),
  degree: z.boolean().default(false).describe('Whether it is a degree of a college.'),
  course: z.boolean().default(false).describe('Whether it is a course somebody teaches.'),
  beforeWork: z
    .boolean()
    .default(false)
    .describe('Whether it is only for somebody who does not work in the field yet.'),
  ownWay: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is a way of its own, as a degree or the first job of a trade: a plan adds it to no other.',
    ),
  reader: text(3, 30)
    .optional()
    .describe(
      'What a reader says of themselves who begins here, for the home page: "I am at school".',
    ),
  ...review,
});
