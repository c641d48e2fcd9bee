import { decibels } from './decibels.ts';
import { speedOfSound } from './distance.ts';
import { hearsFrom } from './polar.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Meters from the middle of a head to its ears, as it is usually taken. */
export const headRadius = 0.0875;

/** Seconds between the ears for a far sound so many degrees off the front, by Woodworth: 0 to 90. */
export const earDelay = (degrees: number, radius = headRadius): number =>
  (radius / speedOfSound) * (radians(degrees) + Math.sin(radians(degrees)));

/** Seconds between two microphones set apart by meters, for a far sound off the front of the pair. */
export const pairDelay = (degrees: number, apart: number): number =>
  (apart * Math.sin(radians(degrees))) / speedOfSound;

/** The dB by which one cardioid of a pair hears more, each turned out by so many degrees. */
export const pairLevel = (degrees: number, turnedBy: number): number =>
  decibels(hearsFrom(0.5, degrees - turnedBy) / hearsFrom(0.5, degrees + turnedBy));
