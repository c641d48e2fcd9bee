import { dimmed, sampled, sine } from '../physics/waves.ts';
import { levels, swing, time } from './axes.ts';
import { harmonics } from './harmonics.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, hertz, ticks, told } from './words.ts';
import { dimmerBuzz as words } from '../../words/pictures/signals.ts';

const mains = 60;
const half = dimmed(mains, 0.5);
const lamp = harmonics(sampled(half, 1 / mains, 1200), 17);
const third = lamp.find(([times]) => times === 3)?.[1] ?? 0;

export const dimmerBuzz: Picture = {
  caption: captionOf(words.caption, {
    mains,
    third: mains * 3,
    fifth: mains * 5,
    seventh: mains * 7,
    down: told(-third),
  }),
  plots: [
    {
      name: words.wave,
      across: time(33.4, [0, 10, 20, 30]),
      up: swing(1.3),
      curves: [
        curve('before', evenly(0, 33.4, 200), (x) => sine(mains)(x / 1000)),
        curve('after', evenly(0, 33.4, 1200), (x) => half(x / 1000)),
      ],
    },
    {
      name: words.pitches,
      across: {
        name: words.frequency,
        from: 0,
        to: 1080,
        ticks: ticks([60, 420, 780], hertz),
      },
      up: levels(-40, 6, [-40, -20, 0], 'dB'),
      curves: [
        stems('before', -40, [[mains, 0]]),
        stems(
          'after',
          -40,
          lamp.map(([times, level]) => [times * mains, level]),
        ),
      ],
      dots: [{ look: 'before', at: [[mains, 0]] }],
      labels: [
        { words: words.hum, at: [mains + 30, 0], look: 'before' },
        { words: words.buzz, at: [560, -14], look: 'after' },
      ],
    },
  ],
};
