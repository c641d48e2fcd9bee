import { randomFrom } from '../../knowledge/physics/noise.ts';
import { phrase, voice } from '../source/voice.ts';
import { faulty, type FaultName } from './faults.ts';
import * as words from '../../words/hear/round-answers.ts';
import type { RoundKind } from './round.ts';

const told: Record<FaultName, readonly [name: string, hint: string]> = words.faults;
const all = Object.keys(told) as FaultName[];

/** The faults to choose from, for each difficulty. */
export const faultsAsked = [all.slice(0, 4), all, all] as const;

/** Three who speak, each worked out once, so many times as high as the first. */
const pitches = [1, 1.35, 1.8];
const voices: Float32Array<ArrayBuffer>[] = [];

/** One of those who speak, by the seed. */
function speaker(rate: number, seed: number): Float32Array<ArrayBuffer> {
  const who = seed % pitches.length;
  const higher = pitches[who] ?? 1;
  return (voices[who] ??= voice(
    rate,
    3,
    phrase.map((said) => ({ ...said, pitch: said.pitch * higher })),
  ));
}

/** A voice that something is wrong with. */
export const kind: RoundKind = {
  answers: faultsAsked.map((names) => names.map((name) => told[name][0])),
  plays: words.faultPlays,
  compares: false,
  hint: (difficulty, right) => told[faultsAsked[difficulty][right] ?? 'hum'][1],
  make: (rate, difficulty, right, seed) => {
    const heard = speaker(rate, seed);
    const name = faultsAsked[difficulty][right] ?? 'hum';
    return {
      without: [heard],
      with: [faulty(name, heard, rate, difficulty, randomFrom(seed))],
    };
  },
};
