import { z } from 'zod';
import { idForm, oneOf, text } from './common.ts';
import { cableKinds, pathStages, placeKinds } from './vocabulary.ts';

const placeId = z.string().regex(idForm, {
  error: 'a place has a name in lower case words joined by hyphens, like stage-box',
});

const place = z.strictObject({
  id: placeId.describe('Its name within this path.'),
  kind: oneOf(placeKinds).describe('What happens to sound there.'),
  label: text(3, 40).describe('What stands in the picture: one to five words.'),
});

const cable = z.strictObject({
  from: placeId.describe('The place it leaves.'),
  to: placeId.describe('The place it arrives at.'),
  kind: oneOf(cableKinds).default('sound').describe('What it carries, and which way.'),
  says: text(3, 40).optional().describe('What comes back or is told, in a few words.'),
});

/** The way of sound through a part of the industry: places, and the cables between them. */
export const signalPath = z.strictObject({
  places: z.array(place).min(4).max(16).describe('From the source to the listener.'),
  cables: z.array(cable).min(3).max(30).describe('Which place leads to which.'),
});

/** Where a role stands. */
export const stand = {
  stage: oneOf(pathStages).describe('Its column in the table of all jobs.'),
  at: z
    .array(placeId)
    .max(3)
    .default([])
    .describe('Up to three places of the path of its family; for an umbrella role, stages.'),
  offPath: text(10, 120)
    .optional()
    .describe('Where it stands at no place: why, such as "leads all of it".'),
};

export type SignalPath = z.output<typeof signalPath>;
export type Cable = SignalPath['cables'][number];
