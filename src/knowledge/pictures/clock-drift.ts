import { drift } from '../physics/timecode.ts';
import { line } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { clockDrift as words } from '../../words/pictures/signals.ts';

const [rough, good] = [10, 1];
const [lunch, day] = [5, 12];
const hour = 3600;
const frames = (hours: number, parts: number) => drift(hours * hour, parts) * 24;

export const clockDrift: Picture = {
  caption: captionOf(words.caption, {
    rough,
    framesAtLunch: told(frames(lunch, rough), 1),
    lunch,
    framesAtEnd: told(frames(day, rough), 1),
    day,
    good,
    goodFrames: told(frames(day, good)),
  }),
  plots: [
    {
      across: {
        name: words.hoursSinceTheClocksWereSet,
        from: 0,
        to: day,
        ticks: ticks([0, 3, 6, 9, 12]),
      },
      up: { name: words.framesApart, from: 0, to: 12, ticks: ticks([0, 2, 4, 6, 8, 10]) },
      curves: [
        line('before', [0, 0], [day, frames(day, rough)]),
        line('part', [0, 0], [day, frames(day, good)]),
        line(
          'after',
          [0, 0],
          [lunch, frames(lunch, rough)],
          [lunch, 0],
          [day, frames(day - lunch, rough)],
        ),
      ],
      labels: [
        { words: words.neverAgain, at: [8, 7.6], side: 'end', look: 'before' },
        { words: words.setAgain, at: [11.9, 2.7], side: 'end', look: 'after' },
        { words: words.inAMillion(good), at: [11.9, 1.1], below: -12, side: 'end' },
      ],
    },
  ],
};
