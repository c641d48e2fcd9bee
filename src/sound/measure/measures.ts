import { loudness } from '../loudness.ts';
import type { Pair } from '../sound.ts';
import { mono } from './levels.ts';
import { digitalMeasures } from './digital-measures.ts';
import { editMeasures } from './edit-measures.ts';
import { numbers, inUnit, versionOf, type Measure, type Measured } from './measure.ts';
import { roomMeasures } from './room-measures.ts';
import { toneLevel } from './spectrum.ts';

/** How far a tone must stand out of what lies halfway to the next one, in dB. */
const standsOut = 20;

/** Every way in which a claim can be measured, by its name. */
export const measures = {
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
  ...digitalMeasures,
  ...editMeasures,
  ...roomMeasures,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/** Measures what a claim says: its name, then what it needs. Throws where no measure has that name. */
export function measured(
  pair: Pair,
  rate: number,
  [name, ...needs]: readonly (string | number)[],
): Measured {
  if (typeof name !== 'string' || !Object.hasOwn(measures, name))
    throw new Error(`No measure is called ${name}: use ${Object.keys(measures).join(', ')}`);
  const measure: Measure = measures[name as MeasureName];
  return measure(pair, rate, needs);
}
