import { highPass } from '../../knowledge/physics/biquad.ts';
import { compressorGain, turnedBy } from '../process/dynamics.ts';
import { filtered } from '../process/filter.ts';
import { ess } from '../source/ess.ts';
import { voice, type Syllable } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** Six syllables, each with an S before it. */
const said: readonly Syllable[] = [
  { vowel: 'a', from: 0.2, to: 0.45, pitch: 118 },
  { vowel: 'i', from: 0.6, to: 0.85, pitch: 127 },
  { vowel: 'o', from: 1, to: 1.3, pitch: 115 },
  { vowel: 'e', from: 1.7, to: 1.95, pitch: 122 },
  { vowel: 'u', from: 2.1, to: 2.35, pitch: 130 },
  { vowel: 'a', from: 2.5, to: 2.8, pitch: 109 },
];
const hissing = said.map(({ from }) => [from - 0.14, from + 0.01] as const);

/** Above what the de-esser listens, in hertz, the strength of an S there in dB, and how it follows. */
const listens = 4000;
const strength = -7;
const times = { attack: 0.001, release: 0.04 };

/**
 * A voice with sharp S sounds, and the same turned down by so many dB in each S, which the de-esser hears
 * above 4 kHz.
 */
export const make: Make = (rate, amount) => {
  const spoken = added(voice(rate, 3, said), ess(rate, 3, hissing), 0.5);
  const key = filtered(spoken, highPass({ frequency: listens, rate }));
  const gains = compressorGain(key, rate, { threshold: strength - amount / 0.9, ratio: 10 }, times);
  return { without: [spoken], with: [turnedBy(spoken, gains)] };
};
