import { parallel } from '../physics/circuits.ts';
import { line, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { parallelLoad as words } from '../../words/pictures/levels.ts';

const cabinet = 8;
const least = 4;
const counts = [1, 2, 3, 4];

export const parallelLoad: Picture = {
  caption: captionOf(words.caption, {
    cabinet,
    loads: counts.map((count) => words.load(told(parallel(cabinet, count), 1), count)).join(', '),
    least,
  }),
  plots: [
    {
      height: 180,
      across: { name: words.cabinets, from: 0.5, to: 4.5, ticks: ticks(counts) },
      up: { name: words.loadOhms, from: 0, to: 9, ticks: ticks([0, 2, 4, 6, 8]) },
      curves: [
        line('limit', [0.5, least], [4.5, least]),
        stems(
          'after',
          0,
          counts.map((count) => [count, parallel(cabinet, count)]),
        ),
      ],
      dots: [
        { look: 'after', at: [1, 2].map((count) => [count, parallel(cabinet, count)]) },
        { look: 'before', at: [3, 4].map((count) => [count, parallel(cabinet, count)]) },
      ],
      labels: [
        {
          words: words.atLeast(least),
          at: [4.5, least],
          side: 'end',
          below: -12,
          look: 'limit',
        },
      ],
    },
  ],
};
