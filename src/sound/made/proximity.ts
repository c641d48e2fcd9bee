import { patterns } from '../../knowledge/physics/polar.ts';
import { bassCorner } from '../../knowledge/physics/proximity.ts';
import { lowShelved } from '../process/low-shelved.ts';
import type { Make } from '../sound.ts';
import { speech } from '../source/speech.ts';

/** The distance in meters at which the microphone is meant to be flat. */
const usual = 0.6;

/** A voice at the usual distance of a cardioid, and at so many centimeters, turned down to the same level. */
export const make: Make = (rate, amount) => {
  const said = speech(rate);
  const corners = [amount / 100, usual].map((meters) => bassCorner(patterns.cardioid, meters));
  return { without: [said], with: [lowShelved(said, rate, corners as [number, number])] };
};
