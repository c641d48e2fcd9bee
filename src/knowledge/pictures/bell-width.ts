import { bell, gainAt, qOfOctaves } from '../physics/biquad.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { bellWidth as words } from '../../words/pictures/filters.ts';
import { range } from '../../words/figures.ts';

const all = doubling(20, 20_000, 360);
const cut = { frequency: 400, gain: -6 };

/** The edges of a bell: where it has done half of its decibels, so many octaves apart. */
const edges = (octaves: number) => [-1, 1].map((way) => cut.frequency * 2 ** ((way * octaves) / 2));
const between = (octaves: number) => {
  const [low = 0, high = 0] = edges(octaves);
  return range(told(low), told(high));
};

const bellOf = (octaves: number) => [bell({ ...cut, q: qOfOctaves(octaves) })];

export const bellWidth: Picture = {
  caption: captionOf(words.caption, {
    decibels: -cut.gain,
    frequency: cut.frequency,
    wide: between(1),
    wideQ: told(qOfOctaves(1), 1),
    narrow: between(1 / 3),
    narrowQ: told(qOfOctaves(1 / 3), 1),
  }),
  plots: [
    {
      across: frequencies(),
      up: levels(-8, 2, [-6, -3, 0]),
      curves: [
        curve('before', [20, 20_000], () => 0),
        curve('part', all, (x) => gainAt(bellOf(1), x)),
        curve('after', all, (x) => gainAt(bellOf(1 / 3), x)),
      ],
      dots: [
        {
          look: 'after',
          at: edges(1 / 3).map((x) => [x, gainAt(bellOf(1 / 3), x)]),
        },
      ],
      labels: [
        { words: words.oneOctave, at: [250, -2.4], side: 'end', below: 4 },
        { words: words.aThirdOfAnOctave, at: [480, -5], look: 'after' },
        { words: words.flat, at: [20_000, 0], side: 'end', below: -12, look: 'before' },
      ],
    },
  ],
};
