import { loudness } from '../loudness.ts';
import type { Pair } from '../sound.ts';
import { mono } from './levels.ts';
import { copyMeasures } from './copy-measures.ts';
import { dynamicsMeasures } from './dynamics-measures.ts';
import { faultMeasures } from './fault-measures.ts';
import type { Measure, Measured } from './measure.ts';
import { toneLevel } from './spectrum.ts';
import { transferMeasures } from './transfer-measures.ts';

const numbers = (needs: readonly (string | number)[]): number[] => needs.map(Number);
const told = (value: number, unit: string): string => `${value.toFixed(1)} ${unit}`;
const versionOf = (pair: Pair, name: string | number | undefined) =>
  mono(name === 'without' ? pair.without : pair.with);

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
      found: found.map((level) => told(level, 'dB')).join(', ') + ' above what is between',
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
    return { found: told(apart, 'dB'), holds: Math.abs(apart) <= most };
  },
  /** [hertz, dB, within dB]: how much more of a frequency there is with than without. */
  'gain-at': (pair, rate, needs) => {
    const [frequency = 0, claimed = 0, within = 0] = numbers(needs);
    const [one = 0, other = 0] = [pair.without, pair.with].map((each) =>
      toneLevel(mono(each), rate, frequency),
    );
    return { found: told(other - one, 'dB'), holds: Math.abs(other - one - claimed) <= within };
  },
  /** [LU, within LU]: how much louder it is with than without, by ITU-R BS.1770. */
  louder: (pair, rate, needs) => {
    const [claimed = 0, within = 0] = numbers(needs);
    const more = loudness(pair.with, rate) - loudness(pair.without, rate);
    return { found: told(more, 'LU'), holds: Math.abs(more - claimed) <= within };
  },
  ...copyMeasures,
  ...dynamicsMeasures,
  ...faultMeasures,
  ...transferMeasures,
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
