import { formatNumber } from '../figures/number.ts';
import type { Tick } from './picture.ts';

/** A number as prose has it: commas between thousands, so many digits after the point at most. */
export const told = (value: number, digits = 0): string => formatNumber(value, digits);

/** A number with a minus as prose has it, without a plus: −23. */
export const minus = (value: number, digits = 0): string => told(value, digits).replace('-', '−');

/** A number of dB with its sign: −6, 0, +6. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${minus(value, 1)}`;

/** A frequency in words: 80 Hz, 2.5 kHz. */
export const hertz = (value: number): string =>
  value >= 1000 ? `${told(value / 1000, 1)} kHz` : `${told(value)} Hz`;

/** Seconds in milliseconds. */
export const millis = (seconds: number): number => seconds * 1000;

/** Ticks of numbers. */
export const ticks = (
  values: readonly number[],
  words: (value: number) => string = String,
): Tick[] => values.map((at) => ({ at, words: words(at) }));
