import { randomFrom } from '../../knowledge/physics/noise.ts';
import { music, speaking } from './sources.ts';
import { faulty, type FaultName } from './faults.ts';
import type { RoundKind } from './round.ts';

/** What each fault is called, and how one knows it. */
const told: Record<FaultName, [string, string]> = {
  hum: ['Hum', 'A low tone that never stops.'],
  clipping: ['Clipping', 'It is rough where it is loud.'],
  dropouts: ['Dropouts', 'A few short gaps.'],
  chatter: ['Gate chatter', 'It flutters open and shut.'],
  buzz: ['Buzz', 'A steady rattle with a hard edge.'],
  comb: ['Comb filter', 'Hollow, as through a tube.'],
};
const all = Object.keys(told) as FaultName[];

/** The faults to choose from, for each difficulty. */
export const faultsAsked = [all.slice(0, 4), all, all] as const;

/** A voice or music that something is wrong with. */
export const kind: RoundKind = {
  answers: faultsAsked.map((names) => names.map((name) => told[name][0])),
  plays: { without: 'Without the fault', with: 'With the fault' },
  compares: false,
  hint: (difficulty, right) => told[faultsAsked[difficulty][right] ?? 'hum'][1],
  make: (rate, difficulty, right, seed) => {
    const heard = seed % 2 ? music(rate) : speaking(rate);
    const name = faultsAsked[difficulty][right] ?? 'hum';
    return {
      without: [heard],
      with: [faulty(name, heard, rate, difficulty, randomFrom(seed))],
    };
  },
};
