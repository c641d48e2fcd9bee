import { speedOfSound } from './distance.ts';

/**
 * Where the bass of a small source has risen by 3 dB in a directional microphone, in hertz: 6 dB an octave
 * more below. Of what it hears from all sides alike (1 for an omni), and how many meters away the source is.
 */
export const bassCorner = (everywhere: number, meters: number): number =>
  ((1 - everywhere) * speedOfSound) / (2 * Math.PI * meters);
