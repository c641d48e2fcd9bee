import type { MadeSound } from '../schema/sound.ts';
import type { SoundFile } from './sound.ts';

/** What makes each sound, loaded when it is wanted. */
export const made: Readonly<Record<MadeSound, () => Promise<SoundFile>>> = {
  hum: () => import('./made/hum.ts'),
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
