import { counted } from '../plural.ts';

/** What each fault is called, and how one knows it. */
export const faults = {
  hum: ['Hum', 'A low tone that never stops.'],
  clipping: ['Clipping', 'It is rough where it is loud.'],
  dropouts: ['Dropouts', 'A few short gaps.'],
  chatter: ['Gate chatter', 'It flutters open and shut.'],
  buzz: ['Buzz', 'A steady rattle with a hard edge.'],
  comb: ['Comb filter', 'Hollow, as through a tube.'],
} as const;

/** What is heard in each version, round by round. */
export const faultPlays = { without: 'Without the fault', with: 'With the fault' };
export const ringPlays = { without: 'Without the ring', with: 'With the ring' };
export const louderPlays = { without: 'Sound A', with: 'Sound B' };
export const equalizerPlays = { without: 'Flat', with: 'With EQ' };
export const clapPlays = { without: 'Clap on the mark', with: 'Clap off the mark' };

/** How much louder one of two sounds is. */
export const louderA = (decibels: number) => `A by ${decibels} dB`;
export const louderB = (decibels: number) => `B by ${decibels} dB`;

/** @param band "2.5 kHz". */
export const boost = (band: string) => `Boost ${band}`;
export const cut = (band: string) => `Cut ${band}`;
export const boostUndoes = (decibels: number) => `A boost of ${decibels} dB there undoes it.`;
export const cutUndoes = (decibels: number) => `A cut of ${decibels} dB there undoes it.`;

const frames = (count: number) => counted(count, 'frame', 'frames');
export const early = (count: number) => `Early by ${frames(count)}`;
export const late = (count: number) => `Late by ${frames(count)}`;
export const inMillis = (millis: number) => `That is ${millis} ms at 24 frames a second.`;
