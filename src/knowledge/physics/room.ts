import { speedOfSound } from './distance.ts';

/** The frequencies in hertz at which one length of a room fits half waves, up to a limit. */
export const axialModes = (meters: number, limit: number): number[] =>
  Array.from(
    { length: Math.floor((limit * 2 * meters) / speedOfSound) },
    (_, index) => ((index + 1) * speedOfSound) / (2 * meters),
  );

/** A surface of a room: square meters, and the part of the sound that it takes in, 0 to 1. */
export interface Surface {
  area: number;
  takes: number;
}

/** Seconds until sound in a room has lost 60 dB, by Sabine, of cubic meters and surfaces. */
export const reverberation = (volume: number, surfaces: readonly Surface[]): number =>
  (24 * Math.LN10 * volume) /
  (speedOfSound * surfaces.reduce((sum, { area, takes }) => sum + area * takes, 0));

/** A hall, and how much more a loudspeaker in it sends forward than one that sends everywhere alike. */
export interface Hall {
  volume: number;
  seconds: number;
  directivity: number;
}

/** Meters from a loudspeaker at which what comes straight from it is as loud as the reverberation. */
export function criticalDistance({ volume, seconds, directivity }: Hall): number {
  const absorbing = (24 * Math.LN10 * volume) / (speedOfSound * seconds);
  return Math.sqrt((directivity * absorbing) / (16 * Math.PI));
}
