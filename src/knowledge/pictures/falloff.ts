import { decibels } from '../physics/decibels.ts';
import { lossBy } from '../physics/distance.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { falloffs as words } from '../../words/pictures/rooms.ts';
import * as units from '../../words/pictures/units.ts';

const [near, gone] = [1, 40];
const share = (x: number) => (x <= near ? 1 : (gone - x) / (gone - near));
const middle = (near + gone) / 2;
const game = evenly(1, 39.9, 300);

export const falloffs: Picture = {
  caption: captionOf(words.caption, {
    outdoors: told(lossBy(32)),
    near,
    far: gone,
    middle: told(middle, 1),
    lost: told(-decibels(share(middle))),
    world: told(lossBy(middle)),
  }),
  plots: [
    {
      across: {
        name: words.distance,
        from: 0,
        to: 40,
        ticks: ticks([0, 10, 20, 30, 40], units.meters),
      },
      up: levels(-42, 4, [-36, -24, -12, 0]),
      curves: [
        curve('before', evenly(1, 40, 200), (x) => -lossBy(x)),
        curve('after', game, (x) => decibels(share(x))),
      ],
      dots: [{ look: 'after', at: [[middle, decibels(share(middle))]] }],
      labels: [
        { words: words.drawnInTheGame, at: [18, -3], look: 'after', below: -4 },
        { words: words.outdoors, at: [11, -24], look: 'before' },
      ],
    },
  ],
};
