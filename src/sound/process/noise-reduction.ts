import { fourier } from './fft.ts';

/** How many samples are looked at together, and how far the next look is. */
const size = 2048;
const hop = size / 2;

/** Fades each piece in and out: after two fades, the two over each other add up to one. */
const fade = (place: number) => Math.sin((Math.PI * place) / size);

/** The faded piece of a sound from a sample on, as the sines it holds. */
function pieceAt(samples: Float32Array, from: number) {
  const re = new Float64Array(size).map((_, place) => (samples[from + place] ?? 0) * fade(place));
  const im = new Float64Array(size);
  fourier(re, im);
  return { re, im };
}

/** The mean power of noise at each of its sines: what a noise reduction learns from a pause. */
function profileOf(noise: Float32Array): Float64Array {
  const powers = new Float64Array(size);
  const count = Math.floor((noise.length - size) / size) + 1;
  for (let piece = 0; piece < count; piece++) {
    const { re, im } = pieceAt(noise, piece * size);
    re.forEach(
      (x, bin) => (powers[bin] = (powers[bin] ?? 0) + (x * x + (im[bin] ?? 0) ** 2) / count),
    );
  }
  return powers;
}

/**
 * A channel after a noise reduction that knows its noise: each sine not clearly stronger than the noise is
 * turned down at once.
 * @param over how many times the power of the noise a sine must have to be left alone
 * @param gain what is left of the others, as a ratio of amplitudes
 */
export function noiseReduced(
  samples: Float32Array<ArrayBuffer>,
  noise: Float32Array,
  over: number,
  gain: number,
): Float32Array<ArrayBuffer> {
  const profile = profileOf(noise);
  const out = samples.map(() => 0);
  for (let from = -size; from < samples.length; from += hop) {
    const { re, im } = pieceAt(samples, from);
    re.forEach((x, bin) => {
      if (x * x + (im[bin] ?? 0) ** 2 > over * (profile[bin] ?? 0)) return;
      re[bin] = x * gain;
      im[bin] = (im[bin] ?? 0) * gain;
    });
    fourier(im, re);
    re.forEach((x, place) => {
      const at = from + place;
      if (at >= 0 && at < out.length) out[at] = (out[at] ?? 0) + (x * fade(place)) / size;
    });
  }
  return out;
}
