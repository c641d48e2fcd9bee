import { levelOf } from './levels.ts';
import { numbers, inUnit, versionOf, type Measure } from './measure.ts';
import { toneLevel, toneLevels } from './spectrum.ts';

/** Part of samples from and to a time in seconds. */
const partOf = (samples: Float32Array, rate: number, from: number, to: number) =>
  samples.subarray(Math.round(from * rate), Math.round(to * rate));

/** The frequency of the strongest tone between two, to so many hertz. */
function strongest(samples: Float32Array, rate: number, low: number, high: number, step: number) {
  const asked = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, place) => low + place * step,
  );
  const found = toneLevels(samples, rate, asked);
  return asked[found.indexOf(Math.max(...found))] ?? low;
}

/** Ways in which claims about digital sound are measured. */
export const digitalMeasures = {
  /** [from s, to s, dB, within dB]: what is wrong in a part lies so far under what is right. */
  'error-below': (pair, rate, needs) => {
    const [from = 0, to = 0, claimed = 0, within = 0] = numbers(needs);
    const right = partOf(versionOf(pair, 'without'), rate, from, to);
    const wrong = partOf(versionOf(pair, 'with'), rate, from, to);
    const below = levelOf(right) - levelOf(wrong.map((one, place) => one - (right[place] ?? 0)));
    return { found: inUnit(below, 'dB'), holds: Math.abs(below - claimed) <= within };
  },
  /** [version, from s, to s, hertz, beside hertz, least dB, most dB]: one tone beside another in a part. */
  'tone-beside': (pair, rate, [version, ...needs]) => {
    const [from = 0, to = 0, tone = 0, other = 0, least = 0, most = 0] = numbers(needs);
    const part = partOf(versionOf(pair, version), rate, from, to);
    const found = toneLevel(part, rate, tone) - toneLevel(part, rate, other);
    return { found: inUnit(found, 'dB'), holds: found >= least && found <= most };
  },
  /** [version, s, hertz, within hertz]: the strongest tone at a time. */
  'pitch-then': (pair, rate, [version, ...needs]) => {
    const [time = 0, claimed = 0, within = 0] = numbers(needs);
    const part = partOf(versionOf(pair, version), rate, time - 0.02, time + 0.02);
    const found = strongest(part, rate, 100, 12_000, 10);
    return { found: inUnit(found, 'Hz'), holds: Math.abs(found - claimed) <= within };
  },
  /** [hertz, times, within]: a tone there without has so many times the frequency with. */
  'pitch-times': (pair, rate, needs) => {
    const [tone = 0, claimed = 0, within = 0] = numbers(needs);
    const [one, other] = [1, claimed].map((times) =>
      strongest(
        versionOf(pair, times === 1 ? 'without' : 'with'),
        rate,
        tone * times * 0.98,
        tone * times * 1.02,
        0.1,
      ),
    );
    const found = (other ?? 0) / (one ?? 1);
    return { found: `${found.toFixed(4)} times`, holds: Math.abs(found - claimed) <= within };
  },
} as const satisfies Record<string, Measure>;
