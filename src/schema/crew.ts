import { z } from 'zod';
import { id, review, text } from './common.ts';

/** One piece of the work of a production, and what is done there. */
const held = z
  .strictObject({
    role: id('roles').optional().describe('The role of ours that it is.'),
    other: text(3, 40)
      .optional()
      .describe('What it is called, where it is no role of ours: "Lights".'),
    part: text(3, 40)
      .optional()
      .describe('Which part of the role, where several people share it: "announce booth".'),
    does: text(5, 120).describe('What is done there at this size, in a few words.'),
  })
  .refine(({ role, other }) => (role === undefined) !== (other === undefined), {
    error: 'give either role, or other for work that is no role of ours',
    path: ['role'],
  })
  .refine(({ other, part }) => other === undefined || part === undefined, {
    error: 'part is of a role: say it in other',
    path: ['part'],
  });

/** One person of a crew, or several who do the same. */
const person = z.strictObject({
  called: text(2, 40).optional().describe('What the crew calls them, where it has a word: "A2".'),
  count: z.int().min(1).max(40).default(1).describe('How many people do this beside each other.'),
  outside: z
    .literal(true)
    .optional()
    .describe('They are not of the sound crew, and are not counted: a host, a stage manager.'),
  holds: z.array(held).min(1).max(16).describe('All that lies in their hands.'),
});

/** The crew of a production at one size. */
const crewSize = z.strictObject({
  name: text(3, 40).describe('What this size is called: "One person".'),
  where: text(10, 180).describe('Where one meets it.'),
  people: z.array(person).min(1).max(20).describe('Who is there.'),
  givenUp: text(20, 280)
    .optional()
    .describe('What nobody does at this size, or what is done less well.'),
});

/** Who is there for one kind of production, at three sizes, and who of them is the same person. */
export const crew = z.strictObject({
  title: text(3, 50).describe('The production: "Club night".'),
  aliases: z
    .array(text(2, 60))
    .max(20)
    .default([])
    .describe('Other words by which it is looked for.'),
  family: id('families').describe('The part of the field it belongs to.'),
  summary: text(40, 200).describe('What changes from the smallest crew to the full one.'),
  sizes: z
    .array(crewSize)
    .length(3)
    .describe('One person, a few, and a full crew. The order of the last is the order of all.'),
  guests: z
    .array(
      z.strictObject({
        role: id('roles').describe('A role of another family.'),
        why: text(20, 200).describe('Why it stands here.'),
      }),
    )
    .max(6)
    .default([])
    .describe('Roles of other families that stand here, each with the reason.'),
  record: z
    .array(
      z.strictObject({
        says: text(20, 240).describe('What is on record of such crews, in our words.'),
        source: id('sources').describe('Who says so.'),
      }),
    )
    .max(6)
    .default([])
    .describe('What sources say of the people on such a production.'),
  ...review,
});

export type Crew = z.output<typeof crew>;
export type CrewSize = Crew['sizes'][number];
export type CrewPerson = CrewSize['people'][number];
export type Held = CrewPerson['holds'][number];
