import { decibels } from './decibels.ts';

/** The impedance in ohms of equal loads side by side. */
export const parallel = (ohms: number, count: number): number => ohms / count;

/** The frequency in hertz at which a resistor in ohms and a capacitor in farads take 3 dB. */
export const corner = (ohms: number, farads: number): number => 1 / (2 * Math.PI * ohms * farads);

/** What a resistor and a capacitor to ground leave of a frequency, in dB. */
export const lowPassed = (frequency: number, cornerFrequency: number): number =>
  -decibels(Math.hypot(1, frequency / cornerFrequency));
