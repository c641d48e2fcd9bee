import { sumAtPhase } from '../physics/arrivals.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, signed, ticks, told } from './words.ts';
import { sumByPhase as words } from '../../words/pictures/filters.ts';
import * as units from '../../words/pictures/units.ts';

export const sumByPhase: Picture = {
  caption: captionOf(words.caption, {
    inStep: signed(sumAtPhase(0)),
    quarter: signed(sumAtPhase(90)),
    lag: told(1000 / 100 / 3, 1),
  }),
  plots: [
    {
      across: {
        name: words.lag,
        from: 0,
        to: 180,
        ticks: ticks([0, 60, 90, 120, 180], units.degrees),
      },
      up: levels(-24, 9, [-20, -10, 0, 6]),
      curves: [
        curve('before', [0, 180], () => 0),
        curve('after', evenly(0, 179.9, 600), sumAtPhase),
      ],
      dots: [{ look: 'after', at: [0, 90, 120].map((x) => [x, sumAtPhase(x)]) }],
      labels: [
        { words: words.both, at: [40, 5.7], below: 16, look: 'after' },
        { words: words.oneAlone, at: [4, 0], below: 14, look: 'before' },
      ],
    },
  ],
};
