import { repeated } from '../sound.ts';
import { voice } from './voice.ts';

/** How long the voice speaks, in seconds: its phrase twice. */
export const talkLasts = 6;

/** The voice for six seconds, −1 to 1. */
export const talk = (rate: number): Float32Array<ArrayBuffer> =>
  repeated(voice(rate), rate, talkLasts);
