import { feet, lossBy } from '../physics/distance.ts';
import { levels, meters } from './axes.ts';
import { curve, doubling, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const bird = 50;
const [noisy, still] = [20, 7];
const reaches = (noise: number) => 10 ** ((bird - noise) / 20);
const wild = doubling(1, 256, 80);

export const selfNoise: Picture = {
  caption: `A bird sings at ${bird} dBA, measured 1 m away. Each time your distance doubles, 6 dB less of it arrive. The lines across are the hiss that two microphones make themselves. With ${noisy} dBA of self-noise the song sinks to the level of the hiss at ${told(reaches(noisy))} m (${told(reaches(noisy) * feet)} ft), with ${still} dBA only at ${told(reaches(still))} m (${told(reaches(still) * feet)} ft). That is without wind and in a place quieter than either.`,
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
        { words: `hiss at ${noisy} dBA`, at: [1.1, noisy], below: -12, look: 'limit' },
        { words: `hiss at ${still} dBA`, at: [1.1, still], below: -12, look: 'limit' },
        { words: 'song', at: [5, 38], look: 'after' },
      ],
    },
  ],
};
