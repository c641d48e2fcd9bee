import { type Stage, through } from '../physics/chain.ts';
import { levels } from './axes.ts';
import { line } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';
import { signed, told } from './words.ts';

/** A microphone into a preamp, a console and an output, which share so much gain. */
const chainOf = (first: number, last: number): Stage[] => [
  { name: 'Mic', gain: 0, noise: -140, most: 20 },
  { name: 'Preamp', gain: first, noise: -100, most: 20 },
  { name: 'Console', gain: 0, noise: -85, most: 20 },
  { name: 'Output', gain: last, noise: -95, most: 20 },
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
      { words: 'clips above', at: [-0.2, 20], below: 14, look: 'limit' },
      { words: `${told(overNoise(first, last))} dB`, at: [2.95, -24], side: 'end' },
      { words: 'noise', at: [0.1, -128], below: -10, look: 'before' },
    ],
  };
}

/** The decibels between peaks and noise at the output. */
function overNoise(first: number, last: number): number {
  const end = through(chainOf(first, last), voice.peak, voice.noise).at(-1);
  return end ? end.peak - end.noise : 0;
}

export const gainChain: Picture = {
  caption: `One voice, peaks at ${signed(voice.peak)} dBu, goes through a preamp, a console and an output in two ways. Both end at the same level, +10 dBu. First picture: the preamp adds only 10 dB and the output makes up 40 dB, which also lifts the console's own noise: ${told(overNoise(10, 40))} dB are left between peaks and noise. Second picture: the preamp does all of it, 50 dB, and ${told(overNoise(50, 0))} dB are left. Above +20 dBu every stage clips. The noise figures are those of one example.`,
  plots: [chainPlot('Little first', 10, 40), chainPlot('Enough first', 50, 0)],
};
