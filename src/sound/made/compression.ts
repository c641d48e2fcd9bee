import { asLoudAs } from '../process/as-loud.ts';
import { compressorGain, turnedBy } from '../process/dynamics.ts';
import { drums } from '../source/drums.ts';
import type { Make } from '../sound.ts';

const setting = { threshold: -22, ratio: 8, knee: 6 };

/** How long its release takes, and how far it looks ahead, in seconds. */
const release = 0.12;
const ahead = 0.005;

/** Drums, and the same through a compressor whose attack takes so many milliseconds, equally loud. */
export const make: Make = (rate, amount) => {
  const played = drums(rate).map((sample) => Math.tanh(2 * sample));
  const gains = compressorGain(played, rate, setting, { attack: amount / 1000, release });
  const pressed = turnedBy(played, gains.slice(Math.round(ahead * rate)));
  return { without: [played], with: [asLoudAs(pressed, played, rate)] };
};
