import { filled } from '../sound.ts';

/** A tone that glides from one frequency to another in hertz, each octave as long as the next, −1 to 1. */
export function chirp(
  rate: number,
  seconds: number,
  from: number,
  to: number,
): Float32Array<ArrayBuffer> {
  const octaves = Math.log(to / from);
  return filled(rate, seconds, (time) =>
    Math.sin(
      ((2 * Math.PI * from * seconds) / octaves) * (Math.exp((octaves * time) / seconds) - 1),
    ),
  );
}
