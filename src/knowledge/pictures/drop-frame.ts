import { behind, dropFrame, nonDrop, ntsc } from '../physics/timecode.ts';
import { evenly } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { ticks, told } from './words.ts';

const hour = 3600;
const minutes = 20;

/** Frames that the count is behind the clock. */
const course = (drop: boolean): Point[] =>
  evenly(0, minutes, minutes * 120).map((minute) => [minute, behind(minute * 60, drop) * 30]);

const tenMinutes = Math.round(600 * ntsc);

export const dropFrames: Picture = {
  caption: `Color television in the US runs at ${told(ntsc, 2)} frames a second, but timecode counts 30 to the second. So the count falls behind the clock, the dashed line: by ${told(behind(1200, false) * 30)} frames in ${minutes} minutes, ${told(behind(hour, false) * 30)} frames or ${told(behind(hour, false), 1)} seconds in an hour. Drop-frame skips two numbers each minute, except every tenth, and keeps within about two frames of the clock. After ten minutes of pictures it says ${dropFrame(tenMinutes)}, and the plain count says ${nonDrop(tenMinutes)}. No picture is left out.`,
  plots: [
    {
      across: { name: 'Minutes', from: 0, to: minutes, ticks: ticks([0, 5, 10, 15, 20]) },
      up: { name: 'Frames behind the clock', from: -4, to: 40, ticks: ticks([0, 10, 20, 30]) },
      curves: [
        {
          look: 'before',
          pieces: [
            [
              [0, 0],
              [minutes, behind(minutes * 60, false) * 30],
            ],
          ],
        },
        { look: 'after', pieces: [course(true)] },
      ],
      labels: [
        { words: 'every number', at: [12.5, 24], side: 'end', look: 'before' },
        { words: 'drop-frame', at: [15, 2], side: 'middle', below: -18, look: 'after' },
      ],
    },
  ],
};
