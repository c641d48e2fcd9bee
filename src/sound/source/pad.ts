import { filled } from '../sound.ts';

/** A chord by its notes in hertz: A minor with a ninth, low to high. */
const chord = [110, 164.81, 220, 246.94, 329.63];

/** How many harmonics each note has; the higher, the softer. */
const harmonics = 10;

/**
 * A soft chord that does not change, from −1 to 1. It goes round without an edge where each note fits a
 * whole number of times, which is made so.
 */
export function pad(rate: number, seconds = 4): Float32Array<ArrayBuffer> {
  const notes = chord.map((frequency) => Math.round(frequency * seconds) / seconds);
  return filled(rate, seconds, (time) => {
    let sample = 0;
    for (const note of notes)
      for (let times = 1; times <= harmonics; times++)
        sample += Math.sin(2 * Math.PI * note * times * time + times * note) / times ** 1.6;
    return sample / (2.5 * notes.length);
  });
}
