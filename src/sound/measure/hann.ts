/** How strong a sample is left of a piece that fades in and out, so that its edges add nothing (Hann). */
export const hann = (place: number, length: number): number =>
  0.5 - 0.5 * Math.cos((2 * Math.PI * place) / length);
