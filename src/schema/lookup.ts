import { z } from 'zod';
import { address, id, review, text } from './common.ts';

/** A name that a kind of equipment or software is known by. */
const productName = z.strictObject({
  name: text(2, 40).describe(
    'A make or a product, as people write it: "Shure Axient". No everyday word alone.',
  ),
  also: z
    .array(text(2, 40))
    .max(8)
    .default([])
    .describe(
      'How else people write it, or one of its models: "AD4Q". Case and spaces do not count.',
    ),
});

/** A kind of equipment or software, with the names by which people know it. */
export const product = z.strictObject({
  title: text(3, 60).describe('What they are, as several: "Wireless microphone systems".'),
  does: text(30, 170).describe('What they do, in one sentence. No praise and no advice to buy.'),
  names: z.array(productName).min(1).max(40).describe('Names people meet, the best known first.'),
  skill: id('skills').describe('The skill by which one learns to use them.'),
  terms: z.array(id('terms')).min(1).max(3).optional().describe('Terms that explain them.'),
  roles: z.array(id('roles')).min(1).max(4).describe('Who works with them most, first who most.'),
  steps: z
    .array(id('steps'))
    .min(1)
    .max(3)
    .optional()
    .describe('Courses and certificates in them, where there are any.'),
  ...review,
});

/** Something that sounds or goes wrong, as people put it, and where it is explained. */
export const symptom = z.strictObject({
  title: text(5, 60).describe('What is heard or seen: "A hum under everything".'),
  says: z
    .array(text(4, 80))
    .min(3)
    .max(16)
    .describe('How people put it, each in other words: "my speakers buzz".'),
  first: text(30, 220).describe('What to check first, in one or two sentences.'),
  leadsTo: z
    .array(
      address.regex(/^\/(skills|terms|steps)\//, {
        error: 'name the page of a skill, a term or a step',
      }),
    )
    .min(1)
    .max(4)
    .describe('Pages of skills and terms that explain it, the likeliest cause first.'),
  ...review,
});
