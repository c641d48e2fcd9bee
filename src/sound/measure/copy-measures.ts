import { decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { extraIn, laterBy } from './extra.ts';
import { mono } from './levels.ts';
import type { Measure } from './measure.ts';
import { responseOf } from './response.ts';
import { powers, toneLevel } from './spectrum.ts';

/** What measures things that are added: tones, and late copies of the sound itself. */
export const copyMeasures = {
  /** [hertz, dB, hertz…]: in what is added tones stand, and so many dB less half of the first frequency above each. */
  'extra-tones': (pair, rate, needs) => {
    const [apart = 0, least = 0, ...tones] = needs.map(Number);
    const extra = extraIn(pair);
    const found = tones.map(
      (tone) => toneLevel(extra, rate, tone) - toneLevel(extra, rate, tone + apart / 2),
    );
    return {
      found: found.map((level) => `${level.toFixed(1)} dB`).join(', '),
      holds: found.every((level) => level >= least),
    };
  },
  /**
   * [hertz, dB, least, most]: of the multiples of a frequency up to 12 kHz in what is added, so many come
   * within so many dB of the strongest.
   */
  'extra-lines': (pair, rate, needs) => {
    const [step = 60, within = 0, least = 0, most = 0] = needs.map(Number);
    const all = powers(extraIn(pair));
    const lines = Array.from({ length: 12_000 / step }, (_, place) =>
      decibelsOfPower(all[Math.round(((place + 1) * step * 2 * all.length) / rate)] ?? 0),
    );
    const found = lines.filter((level) => level > Math.max(...lines) - within).length;
    return { found: `${found} lines`, holds: found >= least && found <= most };
  },
  /** [ms, within ms]: what is added is the sound itself, so much later. */
  'copy-after': (pair, rate, needs) => {
    const [claimed = 0, within = 0] = needs.map(Number);
    const found = 1000 * laterBy(mono(pair.without), extraIn(pair), rate);
    return { found: `${found.toFixed(1)} ms`, holds: Math.abs(found - claimed) <= within };
  },
  /** [hertz, dB, within dB]: how strong what is added is at a frequency, against the sound without. */
  'copy-at': (pair, rate, needs) => {
    const [frequency = 0, claimed = 0, within = 0] = needs.map(Number);
    const found = responseOf(mono(pair.without), extraIn(pair), rate, frequency);
    return { found: `${found.toFixed(1)} dB`, holds: Math.abs(found - claimed) <= within };
  },
  /**
   * [hertz, hertz, hertz, dB]: between two frequencies least is left at the third, within 1 %; and so many
   * dB of it, within 1 dB.
   */
  'deepest-notch': (pair, rate, needs) => {
    const [from = 0, to = 0, claimed = 0, depth = 0] = needs.map(Number);
    const [before, after] = [mono(pair.without), mono(pair.with)];
    const found = Array.from({ length: 41 }, (_, step) => from + ((to - from) * step) / 40)
      .map((frequency) => ({ frequency, level: responseOf(before, after, rate, frequency) }))
      .reduce((best, each) => (each.level < best.level ? each : best));
    return {
      found: `${found.level.toFixed(1)} dB at ${found.frequency.toFixed(1)} Hz`,
      holds: Math.abs(found.frequency / claimed - 1) <= 0.01 && Math.abs(found.level - depth) <= 1,
    };
  },
} as const satisfies Record<string, Measure>;
