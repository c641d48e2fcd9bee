import { versions } from '../words/vocabulary/sounds.ts';

export { versions } from '../words/vocabulary/sounds.ts';

/** Sounds that can be heard, by the ids of their entries; sound/made.ts makes them. */
export const madeSounds = [
  // In the order of the page that has them all.
  'hum',
  'dimmer-buzz',
  'radio-dropout',
  'digital-dropout',
  'early-and-late',
  'echo-on-the-line',
  'headphone-delay',
  'clipping',
  'soft-clipping',
  'louder-wins',
  'compression',
  'de-essing',
  'gate-chatter',
  'noise-reduction',
  'plosives',
  'wind-and-handling',
  'feedback',
  'two-microphones',
  'table-reflection',
  'flipped-polarity',
  'mono-sum',
  'bell',
  'shelf',
  'high-pass',
  'proximity',
  'reverb-time',
  'early-reflections',
  'room-mode',
  'bit-depth',
  'dither',
  'aliasing',
  'bad-edit',
  'room-tone',
  'speed',
] as const;
export type MadeSound = (typeof madeSounds)[number];

/** Whether there is something that makes a sound of this id. */
export const isMade = (id: string): id is MadeSound =>
  (madeSounds as readonly string[]).includes(id);

export type Version = keyof typeof versions;

/** What a figure of a sound shows. */
export const figureKinds = {
  wave: 'The wave itself',
  level: 'The level as it goes',
  spectrum: 'The level at each frequency',
} as const;

/** Which channel of a sound is looked at. */
export const channelsOf = { left: 'Left', right: 'Right', mono: 'Both together' } as const;
