import { z } from 'zod';
import { day, oneOf, text } from './common.ts';

/** The success criteria of WCAG 2.2 at levels A and AA, by number, as the standard calls them. */
export const criteria = {
  '1.1.1': 'Non-text content',
  '1.2.1': 'Audio-only and video-only (prerecorded)',
  '1.2.2': 'Captions (prerecorded)',
  '1.2.3': 'Audio description or media alternative (prerecorded)',
  '1.2.4': 'Captions (live)',
  '1.2.5': 'Audio description (prerecorded)',
  '1.3.1': 'Info and relationships',
  '1.3.2': 'Meaningful sequence',
  '1.3.3': 'Sensory characteristics',
  '1.3.4': 'Orientation',
  '1.3.5': 'Identify input purpose',
  '1.4.1': 'Use of color',
  '1.4.2': 'Audio control',
  '1.4.3': 'Contrast (minimum)',
  '1.4.4': 'Resize text',
  '1.4.5': 'Images of text',
  '1.4.10': 'Reflow',
  '1.4.11': 'Non-text contrast',
  '1.4.12': 'Text spacing',
  '1.4.13': 'Content on hover or focus',
  '2.1.1': 'Keyboard',
  '2.1.2': 'No keyboard trap',
  '2.1.4': 'Character key shortcuts',
  '2.2.1': 'Timing adjustable',
  '2.2.2': 'Pause, stop, hide',
  '2.3.1': 'Three flashes or below threshold',
  '2.4.1': 'Bypass blocks',
  '2.4.2': 'Page titled',
  '2.4.3': 'Focus order',
  '2.4.4': 'Link purpose (in context)',
  '2.4.5': 'Multiple ways',
  '2.4.6': 'Headings and labels',
  '2.4.7': 'Focus visible',
  '2.4.11': 'Focus not obscured (minimum)',
  '2.5.1': 'Pointer gestures',
  '2.5.2': 'Pointer cancellation',
  '2.5.3': 'Label in name',
  '2.5.4': 'Motion actuation',
  '2.5.7': 'Dragging movements',
  '2.5.8': 'Target size (minimum)',
  '3.1.1': 'Language of page',
  '3.1.2': 'Language of parts',
  '3.2.1': 'On focus',
  '3.2.2': 'On input',
  '3.2.3': 'Consistent navigation',
  '3.2.4': 'Consistent identification',
  '3.2.6': 'Consistent help',
  '3.3.1': 'Error identification',
  '3.3.2': 'Labels or instructions',
  '3.3.3': 'Error suggestion',
  '3.3.4': 'Error prevention (legal, financial, data)',
  '3.3.7': 'Redundant entry',
  '3.3.8': 'Accessible authentication (minimum)',
  '4.1.2': 'Name, role, value',
  '4.1.3': 'Status messages',
} as const;

export type Criterion = keyof typeof criteria;

const doubleA: readonly string[] = [
  ...['1.2.4', '1.2.5', '1.3.4', '1.3.5', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12'],
  ...['1.4.13', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8', '3.1.2', '3.2.3', '3.2.4'],
  ...['3.3.3', '3.3.4', '3.3.8', '4.1.3'],
];

/** The level that a criterion belongs to. */
export const levelOfCriterion = (criterion: Criterion): 'A' | 'AA' =>
  doubleA.includes(criterion) ? 'AA' : 'A';

/** The four principles that the first number of a criterion stands for. */
export const principles = {
  1: 'Perceivable',
  2: 'Operable',
  3: 'Understandable',
  4: 'Robust',
} as const;

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
