import { equalPower } from '../../knowledge/physics/fades.ts';
import { heldPad } from '../source/held-pad.ts';
import type { Make } from '../sound.ts';

/** How long it all is, where the chord is cut, and how much is left out at each cut, in seconds. */
const lasts = 4;
const cuts = [1.3, 2.9];
const leaves = 0.2143125;

/** How long a crossfade takes, in seconds. */
const fade = 0.02;

/** How long the chord takes to come in and to go, in seconds. */
const swells = 0.6;

/** Samples that jump ahead at a place, by so many samples, through a crossfade of so many. */
const joined = (samples: Float32Array<ArrayBuffer>, cut: number, skip: number, over: number) =>
  samples.map((old, place) => {
    const next = samples[place + skip] ?? 0;
    const point = (place - cut + 0.5) / over + 0.5;
    if (point <= 0 || point >= 1) return point <= 0 ? old : next;
    const [goes, comes] = equalPower(point);
    return goes * old + comes * next;
  });

/** A chord with two cuts, each with a crossfade, and the same cut hard in the middle of the wave. */
export const make: Make = (rate) => {
  const cutOver = (seconds: number) =>
    cuts
      .reduce(
        (heard, cut) =>
          joined(heard, Math.round(cut * rate), Math.round(leaves * rate), seconds * rate),
        heldPad(rate, lasts + cuts.length * leaves),
      )
      .subarray(0, lasts * rate)
      .map(
        (sample, place) =>
          sample * Math.min(1, place / rate / swells, (lasts - place / rate) / swells),
      );
  return { without: [cutOver(fade)], with: [cutOver(1 / rate)] };
};
