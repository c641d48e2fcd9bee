import { highPass } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { levelOf } from './levels.ts';
import { numbers, inUnit, versionOf, type Measure } from './measure.ts';

/** The level in dBFS of a part of samples, from and to a time in seconds. */
const levelIn = (samples: Float32Array, rate: number, from: number, to: number) =>
  levelOf(samples.subarray(Math.round(from * rate), Math.round(to * rate)));

/** The largest step from one sample to the next in a part. */
const steepest = (samples: Float32Array, from: number, to: number) => {
  let most = 0;
  for (let place = from; place < to; place++)
    most = Math.max(most, Math.abs((samples[place] ?? 0) - (samples[place - 1] ?? 0)));
  return most;
};

/** Ways in which claims about edits, and about parts of a sound, are measured. */
export const editMeasures = {
  /** [version, from s, to s, from s, to s, dB, within dB]: one part is so much stronger than another. */
  'part-beside': (pair, rate, [version, ...needs]) => {
    const [from = 0, to = 0, otherFrom = 0, otherTo = 0, claimed = 0, within = 0] = numbers(needs);
    const samples = versionOf(pair, version);
    const more = levelIn(samples, rate, from, to) - levelIn(samples, rate, otherFrom, otherTo);
    return { found: inUnit(more, 'dB'), holds: Math.abs(more - claimed) <= within };
  },
  /** [from s, to s, dB, within dB]: how much stronger a part is with than without. */
  'part-more': (pair, rate, needs) => {
    const [from = 0, to = 0, claimed = 0, within = 0] = numbers(needs);
    const [one = 0, other = 0] = ['without', 'with'].map((version) =>
      levelIn(versionOf(pair, version), rate, from, to),
    );
    return { found: inUnit(other - one, 'dB'), holds: Math.abs(other - one - claimed) <= within };
  },
  /** [version, from s, to s, dBFS]: a part is not stronger than so much. */
  'part-below': (pair, rate, [version, ...needs]) => {
    const [from = 0, to = 0, most = 0] = numbers(needs);
    const level = levelIn(versionOf(pair, version), rate, from, to);
    return { found: inUnit(level, 'dBFS'), holds: level <= most };
  },
  /** [s, times, within]: the wave jumps so many times as far as it ever moves without. */
  jump: (pair, rate, needs) => {
    const [time = 0, claimed = 0, within = 0] = numbers(needs);
    const [one, other] = [versionOf(pair, 'without'), versionOf(pair, 'with')];
    const at = Math.round(time * rate);
    const times = steepest(other, at - 48, at + 48) / steepest(one, 1, one.length);
    return { found: inUnit(times, 'times'), holds: Math.abs(times - claimed) <= within };
  },
  /** [from s, to s, hertz, dB, within dB]: how much more there is above a frequency with, in a part. */
  'treble-more': (pair, rate, needs) => {
    const [from = 0, to = 0, frequency = 0, claimed = 0, within = 0] = numbers(needs);
    const high = highPass({ frequency, rate });
    const [one = 0, other = 0] = ['without', 'with'].map((version) =>
      levelIn([high, high].reduce(filtered, versionOf(pair, version)), rate, from, to),
    );
    return { found: inUnit(other - one, 'dB'), holds: Math.abs(other - one - claimed) <= within };
  },
} as const satisfies Record<string, Measure>;
