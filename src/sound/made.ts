import type { MadeSound } from '../schema/sound.ts';
import type { SoundFile } from './sound.ts';

/** What makes each sound, loaded when it is wanted. */
export const made: Readonly<Record<MadeSound, () => Promise<SoundFile>>> = {
  hum: () => import('./made/hum.ts'),
  'dimmer-buzz': () => import('./made/dimmer-buzz.ts'),
  'radio-dropout': () => import('./made/radio-dropout.ts'),
  'digital-dropout': () => import('./made/digital-dropout.ts'),
  'early-and-late': () => import('./made/early-and-late.ts'),
  'echo-on-the-line': () => import('./made/echo-on-the-line.ts'),
  'headphone-delay': () => import('./made/headphone-delay.ts'),
  clipping: () => import('./made/clipping.ts'),
  'soft-clipping': () => import('./made/soft-clipping.ts'),
  'louder-wins': () => import('./made/louder-wins.ts'),
  compression: () => import('./made/compression.ts'),
  'de-essing': () => import('./made/de-essing.ts'),
  'gate-chatter': () => import('./made/gate-chatter.ts'),
  'noise-reduction': () => import('./made/noise-reduction.ts'),
  plosives: () => import('./made/plosives.ts'),
  'wind-and-handling': () => import('./made/wind-and-handling.ts'),
  feedback: () => import('./made/feedback.ts'),
  'two-microphones': () => import('./made/two-microphones.ts'),
  'table-reflection': () => import('./made/table-reflection.ts'),
  'flipped-polarity': () => import('./made/flipped-polarity.ts'),
  'mono-sum': () => import('./made/mono-sum.ts'),
  bell: () => import('./made/bell.ts'),
  shelf: () => import('./made/shelf.ts'),
  'high-pass': () => import('./made/high-pass.ts'),
  proximity: () => import('./made/proximity.ts'),
};
