import type { MadeSound } from '../schema/sound.ts';
import type { SoundFile } from './sound.ts';

/** What makes each sound, loaded when it is wanted. */
export const made: Readonly<Record<MadeSound, () => Promise<SoundFile>>> = {
  hum: () => import('./made/hum.ts'),
  'reverb-time': () => import('./made/reverb-time.ts'),
  'early-reflections': () => import('./made/early-reflections.ts'),
  'room-mode': () => import('./made/room-mode.ts'),
  'bit-depth': () => import('./made/bit-depth.ts'),
  dither: () => import('./made/dither.ts'),
  aliasing: () => import('./made/aliasing.ts'),
  'bad-edit': () => import('./made/bad-edit.ts'),
  'room-tone': () => import('./made/room-tone.ts'),
  speed: () => import('./made/speed.ts'),
};
