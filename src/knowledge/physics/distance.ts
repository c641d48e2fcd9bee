import { decibels } from './decibels.ts';

/** Meters a second in dry air at 20 °C. */
export const speedOfSound = 343;

/** How much less loud a small source is at so many times the distance, outdoors, in dB. */
export const lossBy = (times: number): number => decibels(times);

/** Feet in a meter. */
export const feet = 1 / 0.3048;
