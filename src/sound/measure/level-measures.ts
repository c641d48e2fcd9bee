import { loudness } from '../loudness.ts';
import { mono } from './levels.ts';
import { inUnit, numbers, versionOf, type Measure } from './measure.ts';
import { toneLevel } from './spectrum.ts';

/** How far a tone must stand out of what lies halfway to the next one, in dB. */
const standsOut = 20;

/** Measures of level and of tones. */
export const levelMeasures = {
  /** [version, hertz…]: tones stand at these frequencies, and 20 dB less halfway between them. */
  tones: (pair, rate, [version, ...needs]) => {
    const samples = versionOf(pair, version);
    const found = numbers(needs).map((frequency, place, all) => {
      const next = all[place + 1];
      const between = next === undefined ? frequency * 1.5 : (frequency + next) / 2;
      return toneLevel(samples, rate, frequency) - toneLevel(samples, rate, between);
    });
    return {
      found: found.map((level) => inUnit(level, 'dB')).join(', ') + ' above what is between',
      holds: found.every((level) => level > standsOut),
    };
  },
  /** [hertz, dB]: both versions are alike at a frequency, but for so many dB. */
  'same-at': (pair, rate, needs) => {
    const [frequency = 0, most = 0] = numbers(needs);
    const [one, other] = [pair.without, pair.with].map((each) =>
      toneLevel(mono(each), rate, frequency),
    );
    const apart = (other ?? 0) - (one ?? 0);
    return { found: inUnit(apart, 'dB'), holds: Math.abs(apart) <= most };
  },
  /** [hertz, dB, within dB]: how much more of a frequency there is with than without. */
  'gain-at': (pair, rate, needs) => {
    const [frequency = 0, claimed = 0, within = 0] = numbers(needs);
    const [one = 0, other = 0] = [pair.without, pair.with].map((each) =>
      toneLevel(mono(each), rate, frequency),
    );
    return { found: inUnit(other - one, 'dB'), holds: Math.abs(other - one - claimed) <= within };
  },
  /** [LU, within LU]: how much louder it is with than without, by ITU-R BS.1770. */
  louder: (pair, rate, needs) => {
    const [claimed = 0, within = 0] = numbers(needs);
    const more = loudness(pair.with, rate) - loudness(pair.without, rate);
    return { found: inUnit(more, 'LU'), holds: Math.abs(more - claimed) <= within };
  },
} as const satisfies Record<string, Measure>;
