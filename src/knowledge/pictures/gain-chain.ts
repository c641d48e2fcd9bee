import { type Stage, through } from '../physics/chain.ts';
import { levels } from './axes.ts';
import { line } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';
import { captionOf, signed, told } from './words.ts';
import { gainChain as words } from '../../words/pictures/levels.ts';
import { decibels } from '../../words/pictures/units.ts';

/** What every stage takes at most, in dBu. */
const limit = 20;

/** A microphone into a preamp, a console and an output, which share so much gain. */
const chainOf = (first: number, last: number): Stage[] => [
  { name: words.mic, gain: 0, noise: -140, most: limit },
  { name: words.preamp, gain: first, noise: -100, most: limit },
  { name: words.console, gain: 0, noise: -85, most: limit },
  { name: words.output, gain: last, noise: -95, most: limit },
];

const voice = { peak: -40, noise: -128 };

function chainPlot(name: string, first: number, last: number): Plot {
  const stages = chainOf(first, last);
  const all = through(stages, voice.peak, voice.noise);
  const at = (level: 'peak' | 'noise') => all.map((one, index): Point => [index, one[level]]);
  return {
    name,
    across: {
      name: '',
      from: -0.25,
      to: 3.25,
      ticks: stages.map((stage, at) => ({ at, words: stage.name })),
    },
    up: levels(-140, 45, [-140, -100, -60, -20, limit], 'dBu'),
    areas: [{ look: 'after', points: [...at('peak'), ...at('noise').toReversed()] }],
    curves: [
      line('limit', [-0.25, limit], [3.25, limit]),
      { look: 'before', pieces: [at('noise')] },
      { look: 'after', pieces: [at('peak')] },
    ],
    labels: [
      // Between two lines of the grid across and down, and clear of the curves.
      { words: words.clipsAbove, at: [0.5, limit], side: 'middle', below: -10, look: 'limit' },
      { words: decibels(told(overNoise(first, last))), at: [2.5, -40], side: 'middle' },
      { words: words.noise, at: [1.1, all[1]?.noise ?? 0], below: 14, look: 'before' },
    ],
  };
}

/** The decibels between peaks and noise at the output. */
function overNoise(first: number, last: number): number {
  const end = through(chainOf(first, last), voice.peak, voice.noise).at(-1);
  return end ? end.peak - end.noise : 0;
}

export const gainChain: Picture = {
  caption: captionOf(words.caption, {
    peak: signed(voice.peak),
    late: told(overNoise(10, 40)),
    early: told(overNoise(50, 0)),
  }),
  plots: [chainPlot(words.littleFirst, 10, 40), chainPlot(words.enoughFirst, 50, 0)],
};
