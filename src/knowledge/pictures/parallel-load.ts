import { parallel } from '../physics/circuits.ts';
import { line, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const cabinet = 8;
const least = 4;
const counts = [1, 2, 3, 4];

export const parallelLoad: Picture = {
  caption: `Each cabinet is ${cabinet} ohms. Side by side on one amplifier they share its current, and the load falls: ${counts.map((count) => `${told(parallel(cabinet, count), 1)} ohms with ${count}`).join(', ')}. An amplifier rated down to ${least} ohms, the dotted line, may drive two. Below that it is asked for more current than it is built for: it gets hot, switches off or breaks.`,
  plots: [
    {
      height: 180,
      across: { name: 'Cabinets', from: 0.5, to: 4.5, ticks: ticks(counts) },
      up: { name: 'Load, ohms', from: 0, to: 9, ticks: ticks([0, 2, 4, 6, 8]) },
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
          words: `${least} ohms at least`,
          at: [4.5, least],
          side: 'end',
          below: -12,
          look: 'limit',
        },
      ],
    },
  ],
};
