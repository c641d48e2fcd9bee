import { compressed } from '../physics/dynamics.ts';
import { levels } from './axes.ts';
import { curve, evenly, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { signed, told } from './words.ts';

/** A compressor that turns at its threshold. */
export const hard = { threshold: -20, ratio: 4 };

const soft = { ...hard, knee: 12 };
const inputs = evenly(-50, 0, 200);

export const compressorCurve: Picture = {
  caption: `Left to right is the level that goes in, upward the level that comes out. Without a compressor both are the same, the dashed line. With a threshold of ${signed(hard.threshold)} dB and a ratio of ${hard.ratio} to 1, ${hard.ratio} dB more at the input become 1 dB at the output. So a peak of 0 dB leaves at ${signed(compressed(0, hard))} dB. The thin line turns at the threshold. The thick one has a soft knee ${soft.knee} dB wide and begins earlier: at the threshold it has already taken ${told(hard.threshold - compressed(hard.threshold, soft), 1)} dB.`,
  plots: [
    {
      height: 260,
      across: { ...levels(-50, 0, [-40, -30, -20, -10, 0], 'Level in, dB') },
      up: levels(-50, 2, [-40, -30, -20, -10, 0], 'Level out, dB'),
      curves: [
        line('before', [-50, -50], [0, 0]),
        line('limit', [hard.threshold, -50], [hard.threshold, 2]),
        curve('part', inputs, (x) => compressed(x, hard)),
        curve('after', inputs, (x) => compressed(x, soft)),
      ],
      labels: [
        { words: 'threshold', at: [-19.3, -46], look: 'limit' },
        { words: 'no compressor', at: [-8, -7], side: 'end', look: 'before' },
        { words: '4 to 1', at: [0, -19.5], side: 'end', look: 'after' },
      ],
    },
  ],
};
