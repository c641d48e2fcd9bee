import { highPass, highShelf } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { added } from '../sound.ts';
import { pink } from './pink.ts';
import { phrase, voice } from './voice.ts';

/** How strong the consonant before each syllable is, one after another. */
const consonants = [0.5, 1, 0.3, 0.8, 0.4, 0.6, 1, 0.3];

/** How long a consonant lasts, and how far it reaches into its vowel, in seconds. */
const lasts = 0.09;
const into = 0.03;

/** The voice as a microphone close by hears it: with its treble, and breath before each vowel. 3 seconds. */
export function speech(rate: number): Float32Array<ArrayBuffer> {
  const clear = filtered(voice(rate), highShelf({ frequency: 1500, gain: 20, rate }));
  const hiss = filtered(pink(rate, 3, 5), highPass({ frequency: 1200, rate }));
  const breath = hiss.map((sample, place) => {
    const open = phrase.reduce((most, { from, to }, syllable) => {
      const since = (place / rate - from - into + lasts) / lasts;
      const said = since > 0 && since < 1 ? Math.sin(Math.PI * since) : 0;
      const held = place / rate > from && place / rate < to ? 0.15 : 0;
      return Math.max(most, said * (consonants[syllable] ?? 0), held);
    }, 0);
    return open * sample;
  });
  return added(clear, breath, 0.6);
}
