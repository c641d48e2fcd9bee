import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { delayed } from '../process/delayed.ts';
import { added, type Make } from '../sound.ts';
import { drums } from '../source/drums.ts';

/** How much later the second microphone hears the drums, in seconds: 10 cm. And how strongly: 1 dB less. */
const later = 0.0003;
const second = amplitudeOf(-1);

/** Drums in two microphones, and with the second one upside down. */
export const make: Make = (rate) => {
  const near = drums(rate);
  const far = delayed(near, later * rate);
  return { without: [added(near, far, second)], with: [added(near, far, -second)] };
};
