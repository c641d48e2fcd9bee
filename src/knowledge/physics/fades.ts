import { decibelsOfPower } from './decibels.ts';

/** What a crossfade leaves of the old sound and lets in of the new, at a point from 0 to 1. */
export type Crossfade = (point: number) => readonly [old: number, next: number];

/** Both add up to one: right where the two sounds are the same. */
export const equalGain: Crossfade = (point) => [1 - point, point];

/** The powers of both add up to one: right where the two sounds have nothing in common. */
export const equalPower: Crossfade = (point) => [
  Math.cos((point * Math.PI) / 2),
  Math.sin((point * Math.PI) / 2),
];

/** The level in dB of two equally loud sounds in a crossfade; 1 where they are alike, 0 where not at all. */
export function levelWithin(fade: Crossfade, point: number, alike: number): number {
  const [old, next] = fade(point);
  return decibelsOfPower(old ** 2 + next ** 2 + 2 * alike * old * next);
}
