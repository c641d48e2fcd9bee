import { decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { extraIn, laterBy } from './extra.ts';
import { mono } from './levels.ts';
import type { Measure } from './measure.ts';
import { powers, toneLevels } from './spectrum.ts';
import { copyAt } from './transfer.ts';

/** What measures things that are added: tones, and late copies of the sound itself. */
export const copyMeasures = {
  /** [hertz, dB, hertz…]: in what is added tones stand, and so many dB less half of the first frequency above each. */
  'extra-tones': (pair, rate, needs) => {
    const [apart = 0, least = 0, ...tones] = needs.map(Number);
    const extra = extraIn(pair);
    const [on, between] = [0, apart / 2].map((beside) =>
      toneLevels(
        extra,
        rate,
        tones.map((tone) => tone + beside),
      ),
    ) as [number[], number[]];
    const found = on.map((level, place) => level - (between[place] ?? 0));
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
    const found = copyAt([mono(pair.without), extraIn(pair)], rate, frequency);
    return { found: `${found.toFixed(1)} dB`, holds: Math.abs(found - claimed) <= within };
  },
} as const satisfies Record<string, Measure>;
