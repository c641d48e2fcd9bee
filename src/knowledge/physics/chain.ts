import { together } from './decibels.ts';

/** A stage: its gain in dB, the noise of its own and the most it can take, both at its output in dBu. */
export interface Stage {
  name: string;
  gain: number;
  noise: number;
  most: number;
}

/** What comes out of a stage, in dBu: the peaks, the noise, and whether the peaks are cut. */
export interface Levels {
  peak: number;
  noise: number;
  clips: boolean;
}

/** The levels after each stage of a chain, for peaks and noise at its input. */
export function through(stages: readonly Stage[], peak: number, noise: number): Levels[] {
  let now: Levels = { peak, noise, clips: false };
  return stages.map(({ gain, noise: own, most }) => {
    const raised = now.peak + gain;
    now = {
      peak: Math.min(raised, most),
      noise: together([now.noise + gain, own]),
      clips: raised > most,
    };
    return now;
  });
}
