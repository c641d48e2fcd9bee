import { pairDelay, pairLevel } from '../physics/directions.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Axis, Picture } from './picture.ts';
import { captionOf, millis, ticks, told } from './words.ts';
import { stereoPairs as words } from '../../words/pictures/rooms.ts';
import * as units from '../../words/pictures/units.ts';

const turn = evenly(0, 90, 90);
const degrees: Axis = {
  name: words.fromTheFront,
  from: 0,
  to: 90,
  ticks: ticks([0, 30, 60, 90], units.degrees),
};

const pairs = { coincident: 45, angled: 55, apart: 0.17, spaced: 0.4 };

export const stereoPairs: Picture = {
  caption: captionOf(words.caption, {
    turned: pairs.coincident,
    level: told(pairLevel(45, pairs.coincident)),
    spaced: pairs.spaced * 100,
    time: told(millis(pairDelay(45, pairs.spaced)), 1),
    apart: pairs.apart * 100,
    angled: pairs.angled,
    bothLevel: told(pairLevel(45, pairs.angled)),
    bothTime: told(millis(pairDelay(45, pairs.apart)), 1),
  }),
  plots: [
    {
      name: words.level,
      across: degrees,
      up: levels(-2, 21, [0, 5, 10, 15, 20], 'dB'),
      curves: [
        curve('before', [0, 90], () => 0),
        curve('part', turn, (x) => pairLevel(x, pairs.coincident)),
        curve('after', turn, (x) => pairLevel(x, pairs.angled)),
      ],
      labels: [
        { words: 'ORTF', at: [66, 14], side: 'end', look: 'after' },
        { words: words.onePoint, at: [56, 4.6] },
        { words: words.apart, at: [56, 0], below: -12, look: 'before' },
      ],
    },
    {
      name: words.time,
      across: degrees,
      up: { name: 'ms', from: -0.1, to: 1.25, ticks: ticks([0, 0.5, 1]) },
      curves: [
        curve('before', turn, (x) => millis(pairDelay(x, pairs.spaced))),
        curve('part', [0, 90], () => 0),
        curve('after', turn, (x) => millis(pairDelay(x, pairs.apart))),
      ],
      labels: [
        { words: 'ORTF', at: [60, 0.3], look: 'after' },
        { words: words.onePoint, at: [88, 0], side: 'end', below: -12 },
        { words: words.apart, at: [42, 0.85], side: 'end', look: 'before' },
      ],
    },
  ],
};
