import { compressed } from '../physics/dynamics.ts';
import { levels } from './axes.ts';
import { curve, evenly, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, signed, told } from './words.ts';
import { compressorCurve as words } from '../../words/pictures/levels.ts';

/** A compressor that turns at its threshold. */
export const hard = { threshold: -20, ratio: 4 };

const soft = { ...hard, knee: 12 };
const inputs = evenly(-50, 0, 200);

export const compressorCurve: Picture = {
  caption: captionOf(words.caption, {
    threshold: signed(hard.threshold),
    ratio: hard.ratio,
    peak: signed(compressed(0, hard)),
    knee: soft.knee,
    early: told(hard.threshold - compressed(hard.threshold, soft), 1),
  }),
  plots: [
    {
      height: 260,
      across: { ...levels(-50, 0, [-40, -30, -20, -10, 0], words.inputLevel) },
      up: levels(-50, 2, [-40, -30, -20, -10, 0], words.outputLevel),
      curves: [
        line('before', [-50, -50], [0, 0]),
        line('limit', [hard.threshold, -50], [hard.threshold, 2]),
        curve('part', inputs, (x) => compressed(x, hard)),
        curve('after', inputs, (x) => compressed(x, soft)),
      ],
      labels: [
        { words: words.threshold, at: [-19.3, -46], look: 'limit' },
        { words: words.noCompressor, at: [-8, -7], side: 'end', look: 'before' },
        { words: words.ratio, at: [0, -19.5], side: 'end', look: 'after' },
      ],
    },
  ],
};
