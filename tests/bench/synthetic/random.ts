import { randomFrom } from '../../../src/knowledge/physics/noise.ts';

/** Numbers from 0 up to 1 that look as if drawn by chance, and are the same ones for the same seed. */
export type Draw = () => number;

/** A drawing of numbers of its own for each seed, by FNV-1a of it. */
export function drawFrom(seed: string): Draw {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return randomFrom(state);
}

/** One of a list; undefined of an empty one. */
export const oneIn = <One>(list: readonly One[], draw: Draw): One | undefined =>
  list[Math.floor(draw() * list.length)];

/** A list in another order. */
export function shuffled<One>(list: readonly One[], draw: Draw): One[] {
  const placed = list.map((one) => ({ one, place: draw() }));
  return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
}
