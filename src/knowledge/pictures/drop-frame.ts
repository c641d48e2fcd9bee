import { behind, dropFrame, nonDrop, ntsc } from '../physics/timecode.ts';
import { evenly } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { dropFrames as words } from '../../words/pictures/signals.ts';

const hour = 3600;
const minutes = 20;

/** Frames that the count is behind the clock. */
const course = (drop: boolean): Point[] =>
  evenly(0, minutes, minutes * 120).map((minute) => [minute, behind(minute * 60, drop) * 30]);

const tenMinutes = Math.round(600 * ntsc);

export const dropFrames: Picture = {
  caption: captionOf(words.caption, {
    rate: told(ntsc, 2),
    frames: told(behind(1200, false) * 30),
    minutes,
    framesInHour: told(behind(hour, false) * 30),
    secondsInHour: told(behind(hour, false), 1),
    dropped: dropFrame(tenMinutes),
    plain: nonDrop(tenMinutes),
  }),
  plots: [
    {
      across: { name: words.minutes, from: 0, to: minutes, ticks: ticks([0, 5, 10, 15, 20]) },
      up: { name: words.framesBehindTheClock, from: -4, to: 40, ticks: ticks([0, 10, 20, 30]) },
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
        { words: words.everyNumber, at: [12.5, 24], side: 'end', look: 'before' },
        { words: words.dropFrame, at: [15, 2], side: 'middle', below: -18, look: 'after' },
      ],
    },
  ],
};
