import { z } from 'zod';
import { confidences, languages, trusts, verdicts } from './vocabulary.ts';
import { address, oneOf, review, text } from './common.ts';

const claim = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]\d+$/, { error: 'a claim id is a letter and a number, like D1' })
    .describe('A letter and a number, like D1.'),
  says: text(10, 300).describe('What the source says, in our own words.'),
  verdict: oneOf(verdicts).describe('Whether it stands when others are asked.'),
  answer: text(10, 400).describe('What we make of it and why.'),
  at: z.array(address).min(1).describe('The pages of this site that deal with it.'),
});

/** A publication that figures and claims rest on. */
export const source = z
  .strictObject({
    publisher: text(2, 120).describe('Who published it.'),
    title: text(3, 200).describe('Its title, as the publication has it.'),
    language: oneOf(languages)
      .optional()
      .describe('The language of the title, where that is not English.'),
    short: text(2, 40).describe('The name used beside a figure, such as "BLS, May 2025".'),
    url: z
      .url({ protocol: /^https?$/, error: 'give a full address starting with https://' })
      .optional()
      .describe('Its full address.'),
    noUrl: text(10, 200).optional().describe('Why there is no address.'),
    noHttps: text(10, 200)
      .optional()
      .describe('Why the address begins with http:// and not with https://.'),
    published: text(4, 200).describe('When it was published, or "undated" and what is known.'),
    period: text(4, 120).optional().describe('The time its figures are about.'),
    licence: text(3, 300).describe('What its licence lets others do, or "not read".'),
    seen: text(5, 400).describe('What was read of it, and how.'),
    trust: oneOf(trusts).describe('What kind of publication it is.'),
    confidence: oneOf(confidences).default('high').describe('How sure we are of what it says.'),
    why: text(10, 400).optional().describe('Why it is trusted more or less than its kind.'),
    claims: z.array(claim).default([]).describe('Claims of it that are followed one by one.'),
    ...review,
  })
  .refine((value) => Boolean(value.url) !== Boolean(value.noUrl), {
    error: 'give url, or noUrl with the reason',
    path: ['url'],
  });
