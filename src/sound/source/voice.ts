import { randomFrom } from '../../knowledge/physics/noise.ts';
import { filtered } from '../process/filter.ts';
import type { Biquad } from '../../knowledge/physics/biquad.ts';
import { added, filled, silence, strongestOf } from '../sound.ts';

/** A resonance of the throat: lets its frequency through, as wide as its band, in hertz. */
function resonance(rate: number, frequency: number, band: number): Biquad {
  const radius = Math.exp((-Math.PI * band) / rate);
  const cos = Math.cos((2 * Math.PI * frequency) / rate);
  const gain =
    (1 - radius) *
    Math.sqrt(1 - 2 * radius * Math.cos((4 * Math.PI * frequency) / rate) + radius * radius);
  return { b: [gain, 0, 0], a: [-2 * radius * cos, radius * radius] };
}

/** Vowels by their first three resonances in hertz, as a low voice has them. */
const vowels = {
  a: [730, 1090, 2440],
  e: [530, 1840, 2480],
  i: [270, 2290, 3010],
  o: [570, 840, 2410],
  u: [300, 870, 2240],
} as const;
export type Vowel = keyof typeof vowels;

/** One syllable: its vowel, when it begins and ends in seconds, and its pitch in hertz. */
export interface Syllable {
  vowel: Vowel;
  from: number;
  to: number;
  pitch: number;
}

/** What the voice says in three seconds: eight syllables in two breaths, never the same pitch twice. */
export const phrase: readonly Syllable[] = [
  { vowel: 'a', from: 0.1, to: 0.36, pitch: 118 },
  { vowel: 'i', from: 0.4, to: 0.6, pitch: 126 },
  { vowel: 'o', from: 0.66, to: 0.98, pitch: 121 },
  { vowel: 'e', from: 1.04, to: 1.34, pitch: 112 },
  { vowel: 'u', from: 1.7, to: 1.92, pitch: 124 },
  { vowel: 'a', from: 1.96, to: 2.24, pitch: 131 },
  { vowel: 'e', from: 2.3, to: 2.5, pitch: 117 },
  { vowel: 'o', from: 2.54, to: 2.86, pitch: 106 },
];

const attack = 0.03;

/** How far a syllable is open at a time, from 0 to 1. */
const openness = ({ from, to }: Syllable, time: number): number => {
  const near = Math.min(time - from, to - time) / attack;
  return near <= 0 ? 0 : near >= 1 ? 1 : (1 - Math.cos(Math.PI * near)) / 2;
};

/** How long a resonance is followed after its syllable, in seconds. */
const rings = 0.15;

/** The pulses of the vocal folds for a syllable from its beginning on, a little uneven as a throat is. */
function pulses(rate: number, said: Syllable, seed: number) {
  const random = randomFrom(seed);
  let phase = 0;
  return filled(rate, said.to - said.from + rings, (since) => {
    const time = said.from + since;
    const open = openness(said, time);
    if (open === 0) return 0;
    const falling = said.pitch * (1.04 - (0.08 * (time - said.from)) / (said.to - said.from));
    phase += (falling * (1 + 0.01 * Math.sin(2 * Math.PI * 5 * time))) / rate;
    const part = phase % 1;
    // Rises, falls faster, and stays shut: the shape of Rosenberg's pulse, in its slope.
    const pulse =
      part < 0.4
        ? Math.sin((Math.PI * part) / 0.4)
        : part < 0.56
          ? -Math.sin((Math.PI * (part - 0.4)) / 0.16) * 2.5
          : 0;
    return open * (pulse + 0.02 * (2 * random() - 1));
  });
}

/** How strong each resonance is, from the lowest. */
const strengths = [1, 0.6, 0.3];

/** One syllable as it leaves the mouth. */
function spoken(rate: number, said: Syllable, seed: number): Float32Array<ArrayBuffer> {
  const source = pulses(rate, said, seed);
  return vowels[said.vowel].reduce(
    (mixed, frequency, formant) =>
      added(
        mixed,
        filtered(source, resonance(rate, frequency, 60 + 40 * formant)),
        strengths[formant],
      ),
    source.map(() => 0),
  );
}

/** Somebody who speaks without words: vowels made by a pulse and three resonances, −1 to 1 at most. */
export function voice(
  rate: number,
  seconds = 3,
  said: readonly Syllable[] = phrase,
): Float32Array<ArrayBuffer> {
  const all = silence(rate, seconds);
  for (const [place, syllable] of said.entries()) {
    const from = Math.round(syllable.from * rate);
    spoken(rate, syllable, place + 1).forEach((sample, at) => {
      if (from + at < all.length) all[from + at] = (all[from + at] ?? 0) + sample;
    });
  }
  const most = strongestOf(all);
  return all.map((sample) => sample / most);
}
