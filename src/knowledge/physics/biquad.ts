import { over, sizeOf, turned, type Complex } from './complex.ts';
import { decibels } from './decibels.ts';

/** A filter of second order, as every equalizer has it: y = b0 x + b1 x′ + b2 x″ − a1 y′ − a2 y″. */
export interface Biquad {
  b: readonly [number, number, number];
  a: readonly [number, number];
}

/** What one sets on an equalizer: hertz, decibels, and Q, with the sample rate in hertz. */
export interface Setting {
  frequency: number;
  gain?: number;
  q?: number;
  rate?: number;
}

/** The sample rate at which filters are worked out unless another is asked for. */
const usualRate = 48_000;

/** Without a ripple: the Q of a filter that is 3 dB down at its frequency. */
const flatQ = Math.SQRT1_2;

/** The Q of a bell that is so many octaves wide between the points of half its decibels. */
export const qOfOctaves = (octaves: number): number =>
  1 / (2 * Math.sinh((Math.LN2 / 2) * octaves));

function partsOf({ frequency, gain = 0, q = flatQ, rate = usualRate }: Setting) {
  const angle = (2 * Math.PI * frequency) / rate;
  return { cos: Math.cos(angle), alpha: Math.sin(angle) / (2 * q), root: 10 ** (gain / 40) };
}

type Three = readonly [number, number, number];
const scaled = ([b0, b1, b2]: Three, [a0, a1, a2]: Three): Biquad => ({
  b: [b0 / a0, b1 / a0, b2 / a0],
  a: [a1 / a0, a2 / a0],
});

/** Raises or lowers what is around its frequency. */
export function bell(setting: Setting): Biquad {
  const { cos, alpha, root } = partsOf(setting);
  return scaled(
    [1 + alpha * root, -2 * cos, 1 - alpha * root],
    [1 + alpha / root, -2 * cos, 1 - alpha / root],
  );
}

/** Raises or lowers all that is above its frequency, where it has done half of it. */
export function highShelf(setting: Setting): Biquad {
  const { cos, alpha, root } = partsOf(setting);
  const slope = 2 * Math.sqrt(root) * alpha;
  const [more, less] = [root + 1, root - 1];
  return scaled(
    [
      root * (more + less * cos + slope),
      -2 * root * (less + more * cos),
      root * (more + less * cos - slope),
    ],
    [more - less * cos + slope, 2 * (less - more * cos), more - less * cos - slope],
  );
}

/** Takes away what is below its frequency, 12 dB an octave. */
export function highPass(setting: Setting): Biquad {
  const { cos, alpha } = partsOf(setting);
  return scaled([(1 + cos) / 2, -(1 + cos), (1 + cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** Takes away one frequency whole, and the less of its neighbors the higher the Q. */
export function notch(setting: Setting): Biquad {
  const { cos, alpha } = partsOf(setting);
  return scaled([1, -2 * cos, 1], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** What a filter does to a sine of a frequency in hertz: its amplitude and phase after it. */
export function responseAt({ b, a }: Biquad, frequency: number, rate = usualRate): Complex {
  const angle = (2 * Math.PI * frequency) / rate;
  const sum = ([none, one, two]: Three) => {
    const [first, second] = [turned(one, -angle), turned(two, -2 * angle)];
    return { re: none + first.re + second.re, im: first.im + second.im };
  };
  return over(sum(b), sum([1, ...a]));
}

/** What filters one after another do to a frequency in hertz, in dB. */
export const gainAt = (filters: readonly Biquad[], frequency: number, rate = usualRate): number =>
  filters.reduce((sum, one) => sum + decibels(sizeOf(responseAt(one, frequency, rate))), 0);
