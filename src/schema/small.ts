import { z } from 'zod';
import { keysOf, languages, places } from './vocabulary.ts';
import { commonSkill, id, oneOf, review, text } from './common.ts';
import { criteriaMet } from './criteria.ts';
import { signalPath } from './path.ts';

/** Colors of the tape on the scribble strip: one a family, named in src/styles/tokens.css. */
export const tapes = {
  red: 'Red',
  rose: 'Rose',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  violet: 'Violet',
  olive: 'Olive',
  teal: 'Teal',
  slate: 'Slate',
} as const;

/** Colors of roles without a family where they are compared. */
export const ownTapes = { indigo: 'Indigo', copper: 'Copper' } as const;

/** The part of the industry a role belongs to. */
export const family = z.strictObject({
  title: text(3, 40).describe('Its name.'),
  order: z.int().min(1).max(99).describe('Where it stands in lists.'),
  tape: oneOf(tapes).describe('Its color. No two families share one.'),
  aliases: z.array(text(2, 60)).max(20).default([]).describe('Other names of the field.'),
  summary: text(10, 120).describe('What belongs to it, in a few words.'),
  likes: text(3, 30)
    .optional()
    .describe('What somebody likes who may begin here, for the home page: "Theater".'),
  common: z
    .array(commonSkill)
    .max(24)
    .describe('What everyone in it needs, and how far. Its roles have this without listing it.'),
  path: signalPath.describe('The way of sound through it, on which its roles stand.'),
  ...review,
});

/** A glossary entry. */
export const term = z.strictObject({
  title: text(2, 60).describe('Its name.'),
  aliases: z.array(text(2, 60)).max(40).default([]).describe('Other names and spellings.'),
  abroad: z
    .partialRecord(z.enum(keysOf(languages)), z.array(text(2, 40)).min(1).max(4))
    .default({})
    .describe('What it is called in other languages, by their codes: "de: [Brummschleife]".'),
  summary: text(20, 200).describe('What it means, in one sentence.'),
  ...review,
});

/** A page about the site itself. */
export const page = z.strictObject({
  title: text(3, 60).describe('Its name.'),
  aliases: z
    .array(text(2, 60))
    .max(40)
    .default([])
    .describe('Other words by which it is looked for.'),
  summary: text(30, 170).describe('What the page tells, in one sentence.'),
  reader: text(3, 30)
    .optional()
    .describe(
      'What a reader says of themselves who begins here, for the home page: "I am at school".',
    ),
  finds: text(3, 30)
    .optional()
    .describe(
      'What such a reader finds here, for the lines of the home page, where the title is too long for them.',
    ),
  likes: text(3, 30)
    .optional()
    .describe('What somebody likes whom it is for, for the home page: "Writing music".'),
  criteria: criteriaMet
    .optional()
    .describe(
      'Every criterion of WCAG 2.2 at levels A and AA, in order, for the page that states it.',
    ),
  ...review,
});

/** How a form names what it sends. */
const parameter = text(1, 30).regex(/^[a-z][\w.-]*$/i, {
  error: 'write the name as it stands in the address of a search: letters, digits, - . or _',
});

/** A job board: one that takes a role and a place in its address, or one that is only opened. */
export const board = z.strictObject({
  title: text(2, 40).describe('Its name.'),
  action: z
    .url({ protocol: /^https$/, error: 'give the address its search form opens' })
    .describe('The address its search form opens; of its jobs, where no form of it is known.'),
  role: parameter
    .optional()
    .describe('The name of its address parameter for the role, where it is known to take one.'),
  place: parameter
    .optional()
    .describe('The name of its address parameter for the place, beside one for the role.'),
  covers: oneOf(places).describe('Where its jobs are.'),
  families: z
    .array(id('families'))
    .default([])
    .describe('The parts of the industry whose trade it serves; none for a general board.'),
  note: text(5, 160).describe('What it lists, for whom, and what it asks for where that is known.'),
  ...review,
});

export type Tape = keyof typeof tapes;
export type OwnTape = keyof typeof ownTapes;
