import { filled, type PlacesIn } from '../../words/filled.ts';
import { minus as minusSign } from '../../words/locale.ts';
import { formatAs, formatNumber } from '../figures/number.ts';
import type { Tick } from './picture.ts';
import * as units from '../../words/pictures/units.ts';

/** A number as prose has it: commas between thousands, so many digits after the point at most. */
export const told = (value: number, digits = 0): string => formatNumber(value, digits);

/** A number with a minus as prose has it, without a plus: −23. */
export const minus = (value: number, digits = 0): string =>
  told(value, digits).replace('-', minusSign);

/** A number of dB with its sign: −6, 0, +6. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${minus(value, 1)}`;

/** A frequency in words: 80 Hz, 2.5 kHz. */
export const hertz = (value: number): string =>
  value >= 1000 ? units.kilohertz(told(value / 1000, 1)) : units.hertz(told(value));

/** Seconds in milliseconds. */
export const millis = (seconds: number): number => seconds * 1000;

/** A number as it is, with no commas between thousands. */
const plain = (value: number): string =>
  formatAs(value, { useGrouping: false, maximumFractionDigits: 3 });

/** Ticks of numbers. */
export const ticks = (
  values: readonly number[],
  words: (value: number) => string = plain,
): Tick[] => values.map((at) => ({ at, words: words(at) }));

/** The words below a picture, with its numbers in the places that they leave. */
export const captionOf = <const Words extends string>(
  words: Words,
  numbers: Readonly<Record<PlacesIn<Words>, string | number>>,
): string =>
  filled(words, numbers)
    .map((part) => (typeof part === 'number' ? plain(part) : part))
    .join('');
