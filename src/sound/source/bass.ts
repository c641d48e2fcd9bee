import { filled } from '../sound.ts';

/** The notes of a bass line in hertz, half a second each: A, A, C, D, E, D, C, G. */
const line = [110, 110, 130.81, 146.83, 164.81, 146.83, 130.81, 98];
const noteLasts = 0.5;

/** A round bass that is nearly a sine, four seconds long: samples from −1 to 1. */
export function bass(rate: number): Float32Array<ArrayBuffer> {
  return filled(rate, line.length * noteLasts, (time) => {
    const since = time % noteLasts;
    const turn = 2 * Math.PI * (line[Math.floor(time / noteLasts)] ?? 0) * since;
    const open = Math.min(1, since / 0.012, (noteLasts - since) / 0.03) * Math.exp(-1.5 * since);
    return open * Math.sin(turn);
  });
}
