import type { Pair } from '../sound.ts';
import { bandLevel, pieceOf } from './bands.ts';
import { gathered } from './gathered.ts';
import { levelOf, mono, peakOf } from './levels.ts';
import type { Measure, Measured } from './measure.ts';

type Needs = readonly (string | number)[];

/** A change that was found, held to what is claimed of it. */
const changed = (found: number, claimed = 0, within = 0): Measured => ({
  found: `${found.toFixed(1)} dB`,
  holds: Math.abs(found - claimed) <= within,
});

/** A number that was found, held between two. */
const between = (found: number, unit: string, least = 0, most = 0): Measured => ({
  found: `${found.toFixed(1)} ${unit}`,
  holds: least <= found && found <= most,
});

const versionOf = (pair: Pair, name: Needs[number] | undefined) =>
  mono(name === 'without' ? pair.without : pair.with);

/** How much more something is with than without. */
const more = (pair: Pair, of: (samples: Float32Array) => number) =>
  of(mono(pair.with)) - of(mono(pair.without));

/** How far below its strongest sample, as a ratio, a sample is still at the top: 0.1 dB. */
const nearTop = 0.9886;

/** Pieces of 2 milliseconds by which a gate is watched, and the gains in dB at which it is open and shut. */
const watch = { seconds: 0.002, open: -3, shut: -12 };

/** How often the gain from one version to the other rises from shut to open. */
function openings(pair: Pair, rate: number, from: number, to: number): number {
  const [one, other] = [mono(pair.without), mono(pair.with)];
  let [open, count] = [true, 0];
  for (let time = from; time < to; time += watch.seconds) {
    const [before = 0, after = 0] = [one, other].map((all) =>
      levelOf(pieceOf(all, rate, time, time + watch.seconds)),
    );
    const gain = after - before;
    if (!open && gain > watch.open) count++;
    open = open ? gain > watch.shut : gain > watch.open;
  }
  return count;
}

/** Measures of level: in a part of a sound, in a band of it, at its top, and as it comes and goes. */
export const dynamicsMeasures = {
  /** [dB, within dB]: how much stronger the strongest sample is with than without. */
  'peak-change': (pair, _rate, [claimed, within]) =>
    changed(more(pair, peakOf), Number(claimed), Number(within)),
  /** [from, to, dB, within dB]: how much more level a part of it has with than without, times in seconds. */
  'level-change': (pair, rate, needs) => {
    const [from = 0, to = 0, ...rest] = needs.map(Number);
    return changed(
      more(pair, (all) => levelOf(pieceOf(all, rate, from, to))),
      ...rest,
    );
  },
  /** [hertz, hertz, from, to, dB, within dB]: the same between two frequencies. */
  'band-change': (pair, rate, needs) => {
    const [low = 0, high = 0, from = 0, to = 0, ...rest] = needs.map(Number);
    return changed(
      more(pair, (all) => bandLevel(pieceOf(all, rate, from, to), rate, low, high)),
      ...rest,
    );
  },
  /** [version, hertz, hertz, from, to, least, most]: how far a partial lies below another in a part, in dB. */
  'partial-below': (pair, rate, [version, ...needs]) => {
    const [high = 0, base = 0, from = 0, to = 0, ...rest] = needs.map(Number);
    const piece = pieceOf(versionOf(pair, version), rate, from, to);
    const [over, under] = [high, base].map((at) => bandLevel(piece, rate, at - 20, at + 20));
    return between((under ?? 0) - (over ?? 0), 'dB', ...rest);
  },
  /** [version, least, most]: how many percent of its samples are within 0.1 dB of the strongest. */
  'at-top': (pair, _rate, [version, ...rest]) => {
    const samples = versionOf(pair, version);
    const top = nearTop * 10 ** (peakOf(samples) / 20);
    const there = samples.filter((sample) => Math.abs(sample) >= top).length;
    return between((100 * there) / samples.length, '%', ...rest.map(Number));
  },
  /** [from, to, least, most]: how often a gate opens again between two times in seconds. */
  openings: (pair, rate, needs) => {
    const [from = 0, to = 0, ...rest] = needs.map(Number);
    return between(openings(pair, rate, from, to), 'times', ...rest);
  },
  /** [version, from, to, least, most]: how much of the power lies in a twentieth of the spectrogram, in %. */
  'power-gathered': (pair, rate, [version, ...needs]) => {
    const [from = 0, to = 0, ...rest] = needs.map(Number);
    return between(gathered(pieceOf(versionOf(pair, version), rate, from, to), rate), '%', ...rest);
  },
} as const satisfies Record<string, Measure>;
