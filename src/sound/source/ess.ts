import { bell, highPass } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { filled } from '../sound.ts';
import { noise } from './noise.ts';

/** The S sounds of a mouth, each from one time in seconds to another: hiss around 7 kHz, about −1 to 1. */
export function ess(
  rate: number,
  seconds: number,
  said: readonly (readonly [from: number, to: number])[],
): Float32Array<ArrayBuffer> {
  const hiss = [
    highPass({ frequency: 5000, q: 1, rate }),
    bell({ frequency: 7000, gain: 10, q: 1.5, rate }),
  ].reduce(filtered, noise(rate, seconds, 3));
  return filled(rate, seconds, (time, place) => {
    const part = said.find(([from, to]) => from < time && time < to);
    const open = part ? Math.sin((Math.PI * (time - part[0])) / (part[1] - part[0])) : 0;
    return 0.7 * open * (hiss[place] ?? 0);
  });
}
