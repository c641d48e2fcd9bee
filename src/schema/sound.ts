import { z } from 'zod';
import { id, oneOf, review, text } from './common.ts';
import { channelsOf, figureKinds } from './sounds.ts';

const channel = oneOf(channelsOf)
  .default('mono')
  .describe('Which channel is looked at: both together unless it says otherwise.');

const figure = z
  .strictObject({
    shows: oneOf(figureKinds).describe('What it shows.'),
    from: z.number().min(0).describe('Where it begins: seconds of the sound, or hertz.'),
    to: z.number().positive().describe('Where it ends: seconds of the sound, or hertz.'),
    floor: z.number().min(-120).max(-10).optional().describe('The lowest level it shows, in dB.'),
    channel,
  })
  .refine(({ from, to }) => from < to, { error: 'it ends before it begins', path: ['to'] });

const slider = z
  .strictObject({
    label: text(3, 40).describe('What it sets: "Delay".'),
    unit: text(1, 10).describe('Its unit, as it stands behind the number: "ms".'),
    low: z.number().describe('Its lowest value.'),
    high: z.number().describe('Its highest value.'),
    step: z.number().positive().describe('How far one step goes.'),
    start: z.number().describe('Where it stands at first; the figure shows that.'),
  })
  .refine(({ low, high, start }) => low <= start && start <= high && low < high, {
    error: 'it stands outside of its range',
    path: ['start'],
  });

/** A sound that can be heard without what it is about, and with it. */
export const sound = z.strictObject({
  title: text(3, 60).describe('What is heard, in sentence case.'),
  summary: text(30, 200).describe('What it is and where it comes from, in one sentence.'),
  listenFor: text(20, 200).describe('"Listen for …": what to notice, in one sentence.'),
  seen: text(20, 260).describe(
    'What a meter or an analyzer shows, for readers who do not hear it. Numbers are measured.',
  ),
  said: text(20, 220).describe('What people at work say when they hear it.'),
  skills: z
    .array(id('skills'))
    .min(1)
    .max(3)
    .describe('Skills that listen for it; it stands on their pages.'),
  terms: z.array(id('terms')).min(1).max(4).describe('Terms that explain it; they show it too.'),
  slider: slider.optional().describe('The one thing that may be set, if any.'),
  figures: z.array(figure).min(1).max(2).describe('What it looks like, before and after.'),
  claims: z
    .array(
      z.strictObject({
        says: text(15, 200).describe('What is true of the sound, in words with its numbers.'),
        measured: z
          .array(z.union([z.string(), z.number()]))
          .min(2)
          .describe('How that is measured: the name of a measure, then what it needs.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('What the sound holds, each measured in tests.'),
  ...review,
});
