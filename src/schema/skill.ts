import { z } from 'zod';
import { pictures } from './pictures.ts';
import { skillGroups } from './vocabulary.ts';
import { id, oneOf, review, text } from './common.ts';

const described = z.strictObject({
  can: z
    .array(text(15, 220))
    .min(2)
    .max(4)
    .describe('What a person can do: 2 to 4 statements that complete "you can".'),
  evidence: text(20, 300).describe('One thing you could bring to an interview that shows it.'),
});

/** A part of the work by which adverts ask for a skill: what one does, and to what. */
const duty = z.strictObject({
  do: z
    .array(text(2, 40))
    .min(1)
    .max(24)
    .describe('Verbs as one is told to do it: "coil", "ring out". Their other forms are met too.'),
  to: z
    .array(text(2, 40))
    .max(60)
    .default([])
    .describe(
      'What it is done to, a few words further on: "cable". Several are met too. Left out where the verb tells enough.',
    ),
});

/** How adverts ask for a skill where they do not call it by its name. */
const inAdverts = z.strictObject({
  names: z
    .array(text(2, 60))
    .max(60)
    .default([])
    .describe('Other words for it in adverts: "good ears" for critical listening.'),
  duties: z.array(duty).max(12).default([]).describe('The work by which it is asked for.'),
  products: z
    .array(id('products'))
    .default([])
    .describe('Kinds of products that an advert names to ask for it.'),
  terms: z
    .array(id('terms'))
    .default([])
    .describe('Words of the trade that an advert uses to ask for it.'),
});

/** Something a person can do, described at four levels. */
export const skill = z.strictObject({
  title: text(2, 60).describe('Its name, in sentence case.'),
  group: oneOf(skillGroups).describe('The group it is listed under.'),
  summary: text(30, 170).describe('What it is, in one sentence.'),
  aliases: z
    .array(text(2, 60))
    .max(40)
    .default([])
    .describe('Other names, and words that mean it in a search.'),
  levels: z
    .strictObject({
      awareness: described,
      working: described,
      practitioner: described,
      expert: described,
    })
    .describe('What a person can do at each level, and what would show it.'),
  adverts: inAdverts
    .optional()
    .describe('How job adverts ask for it, by which /decode/ finds it in them.'),
  buildsOn: z.array(id('skills')).default([]).describe('Skills to have first.'),
  pictures: z
    .array(oneOf(pictures))
    .max(2)
    .default([])
    .describe('Pictures of how sound behaves, which stand at the top of its page.'),
  ...review,
});
