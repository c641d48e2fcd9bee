import { compressed, followed } from '../physics/dynamics.ts';
import { levels } from './axes.ts';
import { hard } from './compressor-curve.ts';
import { evenly, line, stairs } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, signed, ticks, told } from './words.ts';
import { attackAndRelease as words } from '../../words/pictures/levels.ts';

const times = { attack: 0.03, release: 0.15 };
const step = 0.001;
const [quiet, loud] = [-26, -4];
const moments = evenly(0, 1, 1000);
const levelAt = (moment: number) => (moment < 0.2 || moment >= 0.6 ? quiet : loud);
const asked = moments.map((time) => compressed(levelAt(time), hard) - levelAt(time));
const gains = followed(asked, step, times);
const out = moments.map((time, index): Point => [time, levelAt(time) + (gains[index] ?? 0)]);
const settled = compressed(loud, hard);

export const attackAndRelease: Picture = {
  caption: captionOf(words.caption, {
    quiet: signed(quiet),
    loud: signed(loud),
    attack: times.attack * 1000,
    lost: told(loud - settled),
    settled: signed(settled),
    release: times.release * 1000,
  }),
  plots: [
    {
      across: { name: words.timeSeconds, from: 0, to: 1, ticks: ticks([0, 0.2, 0.4, 0.6, 0.8, 1]) },
      up: levels(-46, 4, [-40, -30, -20, -10, 0]),
      curves: [
        line('limit', [0, hard.threshold], [1, hard.threshold]),
        stairs('before', [
          [0, quiet],
          [0.2, loud],
          [0.6, quiet],
          [1, quiet],
        ]),
        { look: 'after', pieces: [out] },
      ],
      labels: [
        { words: words.levelIn, at: [0.4, loud], side: 'middle', below: -12, look: 'before' },
        { words: words.levelOut, at: [0.4, settled], side: 'middle', below: -12, look: 'after' },
        {
          words: words.threshold,
          at: [0.99, hard.threshold],
          side: 'end',
          below: -10,
          look: 'limit',
        },
      ],
    },
  ],
};
