import { laterInLoop } from '../process/later-in-loop.ts';
import { clap } from '../source/clap.ts';
import { added, filled, type Make } from '../sound.ts';

/** How long it lasts, and when the picture has the sticks closed, in seconds: once each second and a half. */
const [lasts, marks] = [3, [0.75, 2.25]] as const;

/** Frames in a second of film. */
const frames = 24;

/** A soft tone of one frame from each mark on: stands for the picture. Forty waves of it fit a frame. */
const tone = (time: number) =>
  marks.some((mark) => time >= mark && time < mark + 1 / frames)
    ? Math.sin(2 * Math.PI * 40 * frames * time)
    : 0;

/** Claps on the marks, and the same so many frames late. */
export const make: Make = (rate, amount) => {
  const picture = filled(rate, lasts, tone);
  const claps = marks.map((mark) => clap(rate, lasts, mark)).reduce((one, two) => added(one, two));
  const moved = laterInLoop(claps, Math.round((amount * rate) / frames));
  return { without: [added(claps, picture, 0.2)], with: [added(moved, picture, 0.2)] };
};
