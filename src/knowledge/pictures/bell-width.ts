import { bell, gainAt, qOfOctaves } from '../physics/biquad.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

const all = doubling(20, 20_000, 360);
const cut = { frequency: 400, gain: -6 };

/** The edges of a bell: where it has done half of its decibels, so many octaves apart. */
const edges = (octaves: number) => [-1, 1].map((way) => cut.frequency * 2 ** ((way * octaves) / 2));
const between = (octaves: number) =>
  edges(octaves)
    .map((edge) => told(edge))
    .join(' to ');

const bellOf = (octaves: number) => [bell({ ...cut, q: qOfOctaves(octaves) })];

export const bellWidth: Picture = {
  caption: `The line shows how much an equalizer raises or lowers each pitch, from deep on the left to high on the right. Both filters cut ${-cut.gain} dB at ${cut.frequency} Hz, where a voice sounds boxy. Where they have cut half of that, the thin one is an octave wide, ${between(1)} Hz (Q ${told(qOfOctaves(1), 1)}). The thick one is a third of an octave wide, ${between(1 / 3)} Hz (Q ${told(qOfOctaves(1 / 3), 1)}), and leaves the rest of the voice alone.`,
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
        { words: 'one octave', at: [250, -2.4], side: 'end', below: 4 },
        { words: 'a third of an octave', at: [480, -5], look: 'after' },
        { words: 'flat', at: [20_000, 0], side: 'end', below: -12, look: 'before' },
      ],
    },
  ],
};
