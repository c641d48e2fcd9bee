import { z } from 'zod';
import { criteria } from '../words/criteria.ts';
import { day, oneOf, text } from './common.ts';

export { criteria, principles } from '../words/criteria.ts';

export type Criterion = keyof typeof criteria;

const doubleA: readonly string[] = [
  ...['1.2.4', '1.2.5', '1.3.4', '1.3.5', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12'],
  ...['1.4.13', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8', '3.1.2', '3.2.3', '3.2.4'],
  ...['3.3.3', '3.3.4', '3.3.8', '4.1.3'],
];

/** The level that a criterion belongs to. */
export const levelOfCriterion = (criterion: Criterion): 'A' | 'AA' =>
  doubleA.includes(criterion) ? 'AA' : 'A';

/** Whether the site meets a criterion, and how that was found. */
const criterionMet = z
  .strictObject({
    criterion: oneOf(criteria).describe('Its number.'),
    how: text(20, 400).optional().describe('How it is met,'),
    absent: text(20, 300)
      .optional()
      .describe('or why there is nothing here that it asks something of.'),
    tests: z
      .array(
        z.string().regex(/^tests\/(?:[\w-]+\/)*[\w-]+\.test\.ts$/, {
          error: 'write it from the root, like tests/site/names.test.ts',
        }),
      )
      .default([])
      .describe('The tests that fail where it is broken.'),
    readOn: day
      .optional()
      .describe(
        'The day on which somebody last read pages for it, and what a browser hands on to a screen reader.',
      ),
    lacks: text(20, 300).optional().describe('What is known not to work.'),
  })
  .refine(({ how, absent }) => (how === undefined) !== (absent === undefined), {
    error: 'say how it is met, or why there is nothing it asks something of',
    path: ['how'],
  })
  .refine(({ how, tests, readOn }) => how === undefined || tests.length > 0 || readOn, {
    error: 'name a test, or the day on which pages were read for it',
    path: ['tests'],
  })
  .refine(({ absent, lacks }) => absent === undefined || lacks === undefined, {
    error: 'where there is nothing it asks something of, nothing lacks',
    path: ['lacks'],
  });

export type CriterionMet = z.output<typeof criterionMet>;

/** Every criterion once, in the order of the standard. */
export const criteriaMet = z.array(criterionMet).superRefine((met, context) => {
  const numbers = Object.keys(criteria);
  for (const [place, { criterion }] of met.entries()) {
    if (criterion === numbers[place]) continue;
    const wanted = numbers[place] ?? 'nothing';
    context.addIssue({
      code: 'custom',
      message: `write ${wanted} here`,
      path: [place, 'criterion'],
    });
    return;
  }
  const missing = numbers.slice(met.length).join(', ');
  if (missing) context.addIssue({ code: 'custom', message: `add ${missing}` });
});
