import { z } from 'zod';
import { currencies, gradesBeside, payUnits, rateKinds } from './vocabulary.ts';
import { day, id, isUpward, oneOf, review, statedFields, swapEnds, text } from './common.ts';

/** What a job is paid, in the unit in which it is paid. */
export const rate = z
  .strictObject({
    title: text(10, 100).describe('What it is, for whom and where, in plain words.'),
    roles: z.array(id('roles')).min(1).describe('The roles it truly covers, and no others.'),
    kind: oneOf(rateKinds).describe('What kind of statement it is.'),
    job: text(3, 100).describe('The job or grade as the source calls it.'),
    covers: text(10, 80)
      .optional()
      .describe(
        'Whom it counts together, where these are more than the roles: it stands first then.',
      ),
    grade: oneOf(gradesBeside)
      .optional()
      .describe('Where it is not for the role’s usual grade: it never leads then.'),
    ...statedFields,
    unit: oneOf(currencies).describe('The currency of low and high.'),
    per: oneOf(payUnits).describe('What one payment is for.'),
    hoursPer: z
      .number()
      .positive()
      .max(84)
      .optional()
      .describe('Hours of the day or week, where the source states them.'),
    where: text(3, 120).optional().describe('The finer place, or the agreement, as words.'),
    ends: day.optional().describe('The last day on which it holds, where it is stated.'),
    yearExample: text(5, 40)
      .optional()
      .describe('Trade and unit, where a year on /rate/ may start from it: "Studio, by the hour".'),
    readAs: text(15, 160).optional().describe('What was read instead of the original.'),
    ...review,
  })
  .refine(isUpward, swapEnds);

export type Rate = z.output<typeof rate>;
