import { dimmed, sampled, sine } from '../physics/waves.ts';
import { levels, swing, time } from './axes.ts';
import { harmonics } from './harmonics.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const mains = 60;
const half = dimmed(mains, 0.5);
const lamp = harmonics(sampled(half, 1 / mains, 1200), 17);
const third = lamp.find(([times]) => times === 3)?.[1] ?? 0;

export const dimmerBuzz: Picture = {
  caption: `First picture: the mains wave of North America, ${mains} Hz, dashed, and what a dimmer at half lets through: it switches on in the middle of each half wave. Second picture: the pitches that can get into your sound. The smooth wave is a hum at ${mains} Hz alone. The dimmed one also has ${mains * 3}, ${mains * 5}, ${mains * 7} Hz and so on up, the first ${told(-third)} dB below the whole mains wave and the others falling slowly. That is a buzz, which small loudspeakers play too, and it changes with the lights.`,
  plots: [
    {
      name: 'Wave',
      across: time(33.4, [0, 10, 20, 30]),
      up: swing(1.3),
      curves: [
        curve('before', evenly(0, 33.4, 200), (x) => sine(mains)(x / 1000)),
        curve('after', evenly(0, 33.4, 1200), (x) => half(x / 1000)),
      ],
    },
    {
      name: 'Pitches',
      across: {
        name: 'Frequency',
        from: 0,
        to: 1080,
        ticks: ticks([60, 420, 780], (one) => `${one} Hz`),
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
        { words: 'hum', at: [mains + 30, 0], look: 'before' },
        { words: 'buzz', at: [560, -14], look: 'after' },
      ],
    },
  ],
};
