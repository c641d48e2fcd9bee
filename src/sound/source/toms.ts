import { dyingAway, filled } from '../sound.ts';

/** Three strokes on toms, a second and a half each, by the pitch of the drum in hertz. */
const strokes = [98, 98, 131];
const strokeLasts = 1.5;

/** How much farther apart the two ways are in which a skin swings, in hertz: the tail beats. */
const beat = 11;

/** Toms that ring on and beat as they die away, 4.5 seconds long: samples from −1 to 1. */
export function toms(rate: number): Float32Array<ArrayBuffer> {
  return filled(rate, strokes.length * strokeLasts, (time) => {
    const since = time % strokeLasts;
    const pitch = strokes[Math.floor(time / strokeLasts)] ?? 0;
    const swing = (frequency: number, seconds: number) =>
      Math.sin(2 * Math.PI * frequency * since) * dyingAway(since, seconds);
    const ends = Math.min(1, since / 0.002, (strokeLasts - since) / 0.05);
    return (
      ends * (0.6 * swing(pitch, 3) + 0.3 * swing(pitch + beat, 3) + 0.1 * swing(2.3 * pitch, 0.3))
    );
  });
}
