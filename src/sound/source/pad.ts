import { silence } from '../sound.ts';

/** A chord by its notes in hertz: A minor with a ninth, low to high. */
const chord = [110, 164.81, 220, 246.94, 329.63];

/** How many harmonics each note has; the higher, the softer. */
const harmonics = 10;

/**
 * A soft chord that does not change, from −1 to 1. It goes round without an edge where each note fits a
 * whole number of times, which is made so.
 */
export function pad(rate: number, seconds = 4): Float32Array<ArrayBuffer> {
  const all = silence(rate, seconds);
  for (const frequency of chord) {
    const note = Math.round(frequency * seconds) / seconds;
    for (let times = 1; times <= harmonics; times++) {
      const turn = (2 * Math.PI * note * times) / rate;
      const gain = 1 / times ** 1.6 / (2.5 * chord.length);
      // Each sample of a sine follows from the two before it.
      const twice = 2 * Math.cos(turn);
      let now = gain * Math.sin(times * note);
      let before = gain * Math.sin(times * note - turn);
      for (let place = 0; place < all.length; place++) {
        all[place] = (all[place] ?? 0) + now;
        const next = twice * now - before;
        before = now;
        now = next;
      }
    }
  }
  return all;
}
