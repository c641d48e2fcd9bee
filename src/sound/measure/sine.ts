import type { Complex } from '../../knowledge/physics/complex.ts';

/** The sine of a frequency in some samples, its phase told from the last one on (Goertzel). */
export function sineOf(
  samples: Float32Array | Float64Array,
  rate: number,
  frequency: number,
): Complex {
  const angle = (2 * Math.PI * frequency) / rate;
  const twice = 2 * Math.cos(angle);
  let now = 0;
  let before = 0;
  for (let place = 0; place < samples.length; place++) {
    const next = (samples[place] ?? 0) + twice * now - before;
    before = now;
    now = next;
  }
  return { re: now - before * Math.cos(angle), im: before * Math.sin(angle) };
}
