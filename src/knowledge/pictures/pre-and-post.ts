import { levels } from './axes.ts';
import { curve } from './parts.ts';
import type { Picture } from './picture.ts';

export const preAndPost: Picture = {
  caption:
    'Left to right is where the fader stands, upward what a send passes on. A pre-fader send stays where it is when the fader moves, as a monitor mix needs it. A post-fader send goes with the fader dB for dB: pull the voice down by 20 dB, and what goes to the reverb falls by 20 dB too.',
  plots: [
    {
      across: levels(-40, 10, [-40, -30, -20, -10, 0, 10], 'Fader, dB'),
      up: levels(-44, 16, [-40, -20, 0], 'Send, dB'),
      curves: [curve('before', [-40, 10], () => 0), curve('after', [-40, 10], (x) => x)],
      dots: [{ look: 'after', at: [[-20, -20]] }],
      labels: [
        { words: 'pre-fader', at: [-38, 0], below: -12, look: 'before' },
        { words: 'post-fader', at: [-18, -22], below: 6, look: 'after' },
      ],
    },
  ],
};
