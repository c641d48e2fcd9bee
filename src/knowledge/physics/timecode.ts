/** Frames that color television in the US has in a second. */
export const ntsc = 30_000 / 1001;

const two = (number: number) => String(number).padStart(2, '0');
const written = (frames: number, mark: string) =>
  [frames / 108_000, (frames / 1800) % 60, (frames / 30) % 60]
    .map((part) => two(Math.floor(part)))
    .join(':') +
  mark +
  two(frames % 30);

/** The numbers that drop-frame counting has left out before a frame: two a minute, except each tenth. */
export function leftOut(frame: number): number {
  const [tens, rest] = [Math.floor(frame / 17_982), frame % 17_982];
  return 18 * tens + (rest < 1800 ? 0 : 2 * (1 + Math.floor((rest - 1800) / 1798)));
}

/** The number of a frame that counts on, as 00:01:00:00. */
export const nonDrop = (frame: number): string => written(frame, ':');

/** The number of a frame in drop-frame counting, as 00:01:00;02. */
export const dropFrame = (frame: number): string => written(frame + leftOut(frame), ';');

/** Seconds by which a count of 30 a second is behind the clock, at a time in seconds at 29.97 frames. */
export function behind(seconds: number, drop: boolean): number {
  const frames = seconds * ntsc;
  return seconds - (frames + (drop ? leftOut(Math.floor(frames)) : 0)) / 30;
}

/** Seconds between two clocks that so many seconds ago agreed, one faster by parts in a million. */
export const drift = (seconds: number, partsPerMillion: number): number =>
  (seconds * partsPerMillion) / 1e6;
