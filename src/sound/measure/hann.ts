const windows = new Map<number, Float64Array>();

/**
 * How strong each sample is left of a piece of so many that fades in and out, so that its edges add nothing
 * (Hann). Worked out once for each length.
 */
function hannOf(length: number): Float64Array {
  const known =
    windows.get(length) ??
    new Float64Array(length).map(
      (_, place) => 0.5 - 0.5 * Math.cos((2 * Math.PI * place) / length),
    );
  windows.set(length, known);
  return known;
}

/** A piece that fades in and out. */
export function faded(samples: Float32Array): Float64Array {
  const window = hannOf(samples.length);
  // Loops here and in the Fourier transform: they run over all samples of all sounds, and calls cost most of it.
  const weak = new Float64Array(samples.length);
  for (let place = 0; place < weak.length; place++)
    weak[place] = (samples[place] ?? 0) * (window[place] ?? 0);
  return weak;
}
