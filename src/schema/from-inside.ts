import { z } from 'zod';
import { id, text } from './common.ts';

const source = id('sources').optional();

const grade = z.strictObject({
  grade: text(2, 60).describe('The grade as the trade writes it: "A2", "Principal".'),
  says: text(20, 220).describe('What one does at it, and what the next one asks.'),
  source: source.describe('Who says that the grade exists.'),
});

const exit = z.strictObject({
  to: text(3, 60).describe('The work, by the name its own trade has for it.'),
  why: text(20, 220).describe('What carries over, and what it takes.'),
  source: source.describe('Who says that people go there.'),
});

const automated = z.strictObject({
  task: text(4, 60).describe('A part of this job, by its own name.'),
  now: text(20, 260).describe('What software does of it now.'),
  still: text(20, 260).describe('What it does not do, or not well enough.'),
  source: source.describe('Who says so, or has measured it.'),
});

const asking = z
  .strictObject({
    questions: z
      .array(text(20, 180))
      .length(10)
      .describe('Ten questions that only somebody who does this work can answer.'),
    turns: z.strictObject({
      question: z.int().min(1).max(10).describe('Which of them, counted from 1.'),
      answer: text(30, 300).describe('The answer to it that should change your mind, and why.'),
    }),
    message: text(120, 700).describe(
      'A message to send to somebody who does it, as one writes it.',
    ),
  })
  .describe('What to ask somebody who does it.');

/** What one learns of a job from inside it: its grades, ways out of the field, software at work, what to ask. */
export const fromInside = {
  ladder: z
    .array(grade)
    .max(8)
    .default([])
    .describe('Grades within this job, where the trade has them, the lowest first.'),
  exits: z.array(exit).max(5).default([]).describe('Work outside this field that people go on to.'),
  software: z
    .array(automated)
    .max(6)
    .default([])
    .describe('What software does of this job now, by task; nothing that is only announced.'),
  ask: asking,
};
