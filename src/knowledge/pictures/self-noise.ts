import { feet, lossBy } from '../physics/distance.ts';
import { levels, meters } from './axes.ts';
import { curve, doubling, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { selfNoise as words } from '../../words/pictures/rooms.ts';

const bird = 50;
const [noisy, still] = [20, 7];
const reaches = (noise: number) => 10 ** ((bird - noise) / 20);
const wild = doubling(1, 256, 80);

export const selfNoise: Picture = {
  caption: captionOf(words.caption, {
    bird,
    noisy,
    reach: told(reaches(noisy)),
    reachFeet: told(reaches(noisy) * feet),
    still,
    stillReach: told(reaches(still)),
    stillFeet: told(reaches(still) * feet),
  }),
  plots: [
    {
      across: meters(1, 256, [1, 4, 16, 64, 256]),
      up: {
        ...levels(0, 54, [0, 10, 20, 30, 40, 50], 'dBA'),
        ticks: ticks([0, 10, 20, 30, 40, 50]),
      },
      curves: [
        line('limit', [1, noisy], [256, noisy]),
        line('limit', [1, still], [256, still]),
        curve('after', wild, (x) => bird - lossBy(x)),
      ],
      dots: [{ look: 'after', at: [noisy, still].map((noise) => [reaches(noise), noise]) }],
      labels: [
        { words: words.hissAt(noisy), at: [1.1, noisy], below: -12, look: 'limit' },
        { words: words.hissAt(still), at: [1.1, still], below: -12, look: 'limit' },
        { words: words.song, at: [5, 38], look: 'after' },
      ],
    },
  ],
};
