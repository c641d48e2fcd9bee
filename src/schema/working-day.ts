import { z } from 'zod';
import { oneOf, text } from './common.ts';
import { dayUnits } from './vocabulary.ts';

/** A time of day as 13:30; 24:30 is half past midnight after the day began. */
const clock = /^([0-2]?\d|3[0-5]):[0-5]\d$/;

const moment = z.union([z.int().min(0).max(200), z.string().regex(clock)], {
  error: 'write a time such as "13:30", or the number of a day or week',
});

/** One example of the work: its parts, one after the other. */
export const workingDay = z.strictObject({
  of: text(10, 80)
    .regex(/[^.]$/, { error: 'leave out the period at its end' })
    .describe('What day it is, such as "One day of a theater tour".'),
  unit: oneOf(dayUnits).describe('Whether from and to are times of a day, days or weeks.'),
  parts: z
    .array(
      z.strictObject({
        from: moment.describe('When it begins: "13:30", or the first day or week of it.'),
        to: moment.describe(
          'When it ends: "24:30" is half past midnight; or its last day or week.',
        ),
        what: text(3, 40).describe(
          'What you do then, in the few words a strip has room for: "Sound check".',
        ),
        peak: z.boolean().default(false).describe('Whether this is what the rest is for.'),
      }),
    )
    .min(3)
    .max(12)
    .describe('Its parts in their order.'),
});

export type WorkingDay = z.output<typeof workingDay>;
export type DayPart = WorkingDay['parts'][number];
