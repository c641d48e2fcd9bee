import { type Stage, through } from '../physics/chain.ts';
import { levels } from './axes.ts';
import { line } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';
import { captionOf, signed, told } from './words.ts';
import { gainChain as words } from '../../words/pictures/levels.ts';
import { decibels } from '../../words/pictures/units.ts';

/** A microphone into a preamp, a console and an output, which share so much gain. */
const chainOf = (first: number, last: number): Stage[] => [
  { name: words.mic, gain: 0, noise: -140, most: 20 },
  { name: words.preamp, gain: first, noise: -100, most: 20 },
  { name: words.console, gain: 0, noise: -85, most: 20 },
  { name: words.output, gain: last, noise: -95, most: 20 },
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
    up: levels(-140, 30, [-120, -80, -40, 0], 'dBu'),
    areas: [{ look: 'after', points: [...at('peak'), ...at('noise').toReversed()] }],
    curves: [
      line('limit', [-0.25, 20], [3.25, 20]),
      { look: 'before', pieces: [at('noise')] },
      { look: 'after', pieces: [at('peak')] },
    ],
    labels: [
      { words: words.clipsAbove, at: [-0.2, 20], below: -10, look: 'limit' },
      { words: decibels(told(overNoise(first, last))), at: [2.95, -24], side: 'end' },
      { words: words.noise, at: [0.1, -128], below: -10, look: 'before' },
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
