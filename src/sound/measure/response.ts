import { over, type Complex } from '../../knowledge/physics/complex.ts';
import { decibelsOfPower } from '../../knowledge/physics/decibels.ts';

/** The sine of a frequency in a loop, by a resonator that runs once around. */
function sineIn(samples: Float32Array, rate: number, frequency: number): Complex {
  const turn = (2 * Math.PI * frequency) / rate;
  const cos = 2 * Math.cos(turn);
  let [now, before] = [0, 0];
  for (const sample of samples) [now, before] = [sample + cos * now - before, now];
  return { re: now - before * Math.cos(turn), im: before * Math.sin(turn) };
}

/** What was done to one loop to make another, around a frequency in hertz, in dB. */
export function responseOf(
  one: Float32Array,
  other: Float32Array,
  rate: number,
  frequency: number,
): number {
  const fits = rate / one.length;
  const near = Math.round(frequency / fits);
  const ratios = [-1, 0, 1].map((step) => {
    const at = (near + step) * fits;
    const [from, to] = [sineIn(one, rate, at), sineIn(other, rate, at)];
    return { weight: from.re ** 2 + from.im ** 2, ratio: over(to, from) };
  });
  const whole = ratios.reduce((sum, { weight }) => sum + weight, 0);
  const power = ratios.reduce(
    (sum, { weight, ratio }) => sum + weight * (ratio.re ** 2 + ratio.im ** 2),
    0,
  );
  return decibelsOfPower(power / whole);
}
