import { z } from 'zod';
import { address, id, review, text } from './common.ts';

const part = z.strictObject({
  title: text(3, 60).describe('What happens, as a heading.'),
  minutes: z.int().min(1).max(60).describe('How many minutes it takes.'),
  page: address.optional().describe('The page that is open.'),
  does: text(20, 320).describe('What the class does.'),
  ask: text(10, 200).optional().describe('What to ask.'),
  listen: text(10, 240).optional().describe('What to listen for in what they say.'),
  onPaper: text(10, 240).optional().describe('How it goes with paper alone.'),
});

/** Words or a number as a field of an entry holds them. */
const value = z.union([z.string(), z.number()]);

const word = text(1, 80).optional();

/** Some fields of an item in a list. Those that name an entry are references, so that a rename finds them. */
const item = z.strictObject({
  role: id('roles').optional().describe('The role it names,'),
  skill: id('skills').optional().describe('the skill,'),
  level: word.describe('the level of a skill,'),
  other: word.describe('work that is no role,'),
  id: word.describe('the id of a place on a path,'),
  label: word.describe('what that place is called,'),
  from: word.describe('where a cable begins,'),
  to: word.describe('and where it ends.'),
});

/** Something of the knowledge base that an answer rests on. */
const ground = z
  .strictObject({
    role: id('roles').optional().describe('The role that says it,'),
    family: id('families').optional().describe('or the family,'),
    crew: id('crews').optional().describe('or the crew,'),
    rate: id('rates').optional().describe('or the rate,'),
    sound: id('sounds').optional().describe('or the sound,'),
    occupation: id('occupations').optional().describe('or the official class.'),
    field: text(2, 80).describe(
      'The field, with dots between: "conditions.nights", "sizes.0.people". Lists count from 0.',
    ),
    is: value.optional().describe('What it must hold,'),
    has: item.optional().describe('or what one item of its list must hold, field by field,'),
    says: text(2, 200).optional().describe('or the words that must stand in it.'),
  })
  .refine(
    ({ role, family, crew, rate, sound, occupation }) =>
      [role, family, crew, rate, sound, occupation].filter(Boolean).length === 1,
    { error: 'name one entry', path: ['field'] },
  )
  .refine(({ is, has, says }) => [is, has, says].filter((one) => one !== undefined).length === 1, {
    error: 'give one of is, has and says',
    path: ['field'],
  });

const question = z
  .strictObject({
    ask: text(15, 500).describe('The question, as it stands on the sheet.'),
    parts: z
      .array(text(1, 120))
      .max(8)
      .default([])
      .describe('What is to be filled in, one line each, where it is more than one.'),
    lines: z.int().min(1).max(6).default(1).describe('Lines to write on, for each part.'),
    answer: text(10, 600).describe('The answer, or what to value where none is right.'),
    open: z.literal(true).optional().describe('No answer to it is right.'),
    found: z
      .array(
        z.strictObject({
          at: address.describe('Where it is found.'),
          words: text(3, 60).describe('What the link says.'),
        }),
      )
      .min(1)
      .describe('The pages and sections where it is found.'),
    holds: z.array(ground).default([]).describe('What of the knowledge base it rests on.'),
  })
  .refine(({ open, holds }) => (open === true) !== holds.length > 0, {
    error: 'give what the answer rests on, or open where none is right',
    path: ['holds'],
  });

/** A lesson made from pages of the site, with a sheet to write on and its answers. */
export const lesson = z.strictObject({
  title: text(3, 60).describe('Its name.'),
  summary: text(30, 200).describe('What the class does in it, in one sentence.'),
  ages: text(3, 30).describe('For whom: "14 to 18".'),
  aims: z.array(text(15, 160)).min(1).max(6).describe('What each of the class can do after it.'),
  needs: z.array(text(10, 240)).min(1).max(6).describe('What to have ready.'),
  prints: z
    .strictObject({
      roles: z.array(id('roles')).min(1).describe('Roles, each on its one sheet.'),
      pages: z.array(address).default([]).describe('Other pages.'),
    })
    .describe('What to print for a room without a network.'),
  parts: z.array(part).min(2).max(12).describe('The lesson, in order.'),
  sheet: z
    .strictObject({
      title: text(3, 60).describe('Its heading.'),
      intro: text(10, 300).describe('What stands above the questions.'),
      questions: z.array(question).min(1).max(12).describe('In order.'),
    })
    .describe('The sheet that the class writes on.'),
  ...review,
});

export type Lesson = z.output<typeof lesson>;
export type Ground = z.output<typeof ground>;
