import { gainAt, notch } from '../physics/biquad.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

const hum = [60, 120, 180, 240];
const narrow = 20;
const notches = hum.map((frequency) => notch({ frequency, q: narrow }));
const keeps = (frequency: number) => told(-gainAt(notches, frequency), 1);

export const humNotches: Picture = {
  caption: `Mains hum in North America stands at 60 Hz and its multiples, the dashed lines. Four narrow notches (Q ${narrow}) take out those pitches whole. They also take a little from whatever lies beside them: a low G at 98 Hz loses ${keeps(98)} dB. But a B-flat at 116.5 Hz, close to 120, loses ${keeps(116.5)} dB. So put notches only where lines show.`,
  plots: [
    {
      across: pitches(40, 260, hum),
      up: levels(-24, 3, [-20, -10, 0]),
      curves: [
        stems(
          'before',
          -24,
          hum.map((x) => [x, 0]),
        ),
        curve('after', evenly(40, 260, 880), (x) => Math.max(-40, gainAt(notches, x))),
      ],
      dots: [{ look: 'after', at: [98, 116.5].map((x) => [x, gainAt(notches, x)]) }],
      labels: [
        { words: 'G', at: [98, 0], side: 'middle', below: -14 },
        { words: 'B-flat', at: [114, -2.3], side: 'end', below: 12 },
      ],
    },
  ],
};
