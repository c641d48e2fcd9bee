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
  buildsOn: z.array(id('skills')).default([]).describe('Skills to have first.'),
  pictures: z
    .array(oneOf(pictures))
    .max(2)
    .default([])
    .describe('Pictures of how sound behaves, which stand at the top of its page.'),
  ...review,
});
