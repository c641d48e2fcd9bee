import { filled } from '../sound.ts';
import { voice } from './voice.ts';

/** How long the voice speaks, in seconds: its phrase twice. */
export const talkLasts = 6;

/** The voice for six seconds, −1 to 1. */
export function talk(rate: number): Float32Array<ArrayBuffer> {
  const said = voice(rate);
  return filled(rate, talkLasts, (_, place) => said[place % said.length] ?? 0);
}
