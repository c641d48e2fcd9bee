import { drift } from '../physics/timecode.ts';
import { line } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const [rough, good] = [10, 1];
const [lunch, day] = [5, 12];
const hour = 3600;
const frames = (hours: number, parts: number) => drift(hours * hour, parts) * 24;

export const clockDrift: Picture = {
  caption: `A camera and a recorder were set to the same time at hour 0. If their clocks differ by ${rough} parts in a million, sound and picture are ${told(frames(lunch, rough), 1)} frames apart after ${lunch} hours and ${told(frames(day, rough), 1)} after ${day}, at 24 frames a second: the dashed line. The thick line is the same pair set again at lunch, after ${lunch} hours. With a difference of ${good} part in a million, the thin line, even a whole day is ${told(frames(day, good))} frame.`,
  plots: [
    {
      across: {
        name: 'Hours since the clocks were set',
        from: 0,
        to: day,
        ticks: ticks([0, 3, 6, 9, 12]),
      },
      up: { name: 'Frames apart', from: 0, to: 12, ticks: ticks([0, 2, 4, 6, 8, 10]) },
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
        { words: 'never again', at: [8, 7.6], side: 'end', look: 'before' },
        { words: 'set again', at: [11.9, 2.7], side: 'end', look: 'after' },
        { words: `${good} in a million`, at: [11.9, 1.1], below: -12, side: 'end' },
      ],
    },
  ],
};
