import type { MadeSound } from '../schema/sound.ts';
import type { SoundFile } from './sound.ts';

/** What makes each sound, loaded when it is wanted. */
export const made: Readonly<Record<MadeSound, () => Promise<SoundFile>>> = {
  hum: () => import('./made/hum.ts'),
};
