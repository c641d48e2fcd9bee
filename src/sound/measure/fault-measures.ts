import { highPass } from '../../knowledge/physics/biquad.ts';
import { decibels } from '../../knowledge/physics/decibels.ts';
import { filtered } from '../process/filter.ts';
import type { Pair } from '../sound.ts';
import { levelOf, mono } from './levels.ts';
import type { Measure } from './measure.ts';

const one = (value: number, unit: string): string => `${value.toFixed(1)} ${unit}`;
const both = (pair: Pair) => [mono(pair.without), mono(pair.with)] as const;
const strongest = (samples: Float32Array) =>
  samples.reduce(
    (best, sample, place) => (Math.abs(sample) > Math.abs(samples[best] ?? 0) ? place : best),
    0,
  );

/** What measures faults in time: pieces that are missing, that come again, that come early or late. */
export const faultMeasures = {
  /** [seconds, seconds, dBFS]: with it, less than a level is left between two times, and more without. */
  'silent-between': (pair, rate, needs) => {
    const [from = 0, to = 0, most = 0] = needs.map(Number);
    const [before, after] = both(pair).map((samples) =>
      levelOf(samples.subarray(Math.round(from * rate), Math.round(to * rate))),
    );
    const found = Math.max(-120, after ?? 0);
    return { found: one(found, 'dBFS'), holds: found < most && (before ?? 0) > most };
  },
  /** [seconds, seconds, hertz, dB]: between two times there is that much more above a frequency at least. */
  'more-above': (pair, rate, needs) => {
    const [from = 0, to = 0, frequency = 0, least = 0] = needs.map(Number);
    const [before = 0, after = 0] = both(pair).map((samples) =>
      levelOf(
        filtered(samples, highPass({ frequency, rate })).subarray(
          Math.round(from * rate),
          Math.round(to * rate),
        ),
      ),
    );
    return {
      found: one(after - before, 'dB'),
      holds: after - before >= least,
    };
  },
  /** [dB]: with it, the wave jumps further from one sample to the next than ever without, by more than that. */
  jumps: (pair, _, [least]) => {
    const [before = 0, after = 0] = both(pair).map((samples) =>
      decibels(
        samples.reduce(
          (most, sample, place) =>
            Math.max(most, Math.abs(sample - (samples[place - 1] ?? sample))),
          0,
        ),
      ),
    );
    return { found: one(after - before, 'dB'), holds: after - before > Number(least) };
  },
  /** [seconds, ms, times]: with it, what is just before a time comes again so many times. */
  repeats: (pair, rate, needs) => {
    const [at = 0, length = 0, times = 0] = needs.map(Number);
    const samples = mono(pair.with);
    const size = Math.round((length * rate) / 1000);
    const first = Math.round(at * rate);
    const same = (again: number) =>
      samples
        .subarray(first - size, first)
        .every(
          (sample, place) =>
            sample !== 0 && Math.abs(sample - (samples[first + again * size + place] ?? 0)) < 1e-6,
        );
    let found = 0;
    while (found < 100 && same(found)) found += 1;
    return { found: `${found} times`, holds: found === times };
  },
  /** [version, seconds, seconds, seconds, within ms]: the strongest sample between two times is at a third. */
  'strongest-at': (pair, rate, [version, ...needs]) => {
    const [from = 0, to = 0, claimed = 0, within = 0] = needs.map(Number);
    const [before, after] = both(pair);
    const samples = version === 'without' ? before : after;
    const first = Math.round(from * rate);
    const found = (first + strongest(samples.subarray(first, Math.round(to * rate)))) / rate;
    return {
      found: `${found.toFixed(4)} s`,
      holds: Math.abs(found - claimed) * 1000 <= within,
    };
  },
} as const satisfies Record<string, Measure>;
