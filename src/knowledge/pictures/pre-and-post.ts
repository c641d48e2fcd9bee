import { levels } from './axes.ts';
import { curve } from './parts.ts';
import type { Picture } from './picture.ts';
import { preAndPost as words } from '../../words/pictures/levels.ts';

export const preAndPost: Picture = {
  caption: words.caption,
  plots: [
    {
      across: levels(-40, 10, [-40, -30, -20, -10, 0, 10], words.fader),
      up: levels(-44, 16, [-40, -20, 0], words.send),
      curves: [curve('before', [-40, 10], () => 0), curve('after', [-40, 10], (x) => x)],
      dots: [{ look: 'after', at: [[-20, -20]] }],
      labels: [
        { words: words.preFader, at: [-38, 0], below: -12, look: 'before' },
        { words: words.postFader, at: [-18, -22], below: 6, look: 'after' },
      ],
    },
  ],
};
