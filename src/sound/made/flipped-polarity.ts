import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { delayed } from '../process/delayed.ts';
import { added, type Make } from '../sound.ts';
import { drums } from '../source/drums.ts';

/** How much later the second microphone hears the drums, in seconds: 10 cm. And how strongly: 1 dB less. */
const later = 0.0003;
const second = amplitudeOf(-1);

/** How hard the drums are driven: their peaks are so near to the rest that what is left of the sum can be heard. */
const drive = 3;

/** Drums in two microphones, and with the second one upside down. */
export const make: Make = (rate) => {
  const near = drums(rate).map((sample) => Math.tanh(drive * sample));
  const far = delayed(near, later * rate);
  return { without: [added(near, far, second)], with: [added(near, far, -second)] };
};
