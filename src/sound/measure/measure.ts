import type { Pair } from '../sound.ts';
import { mono } from './levels.ts';

/** What a measure found, and whether it is what was claimed. */
export interface Measured {
  found: string;
  holds: boolean;
}

/** What a claim gives to its measure, behind its name. */
type Needs = readonly (string | number)[];

/** Measures a pair at a sample rate; what it needs stands behind its name in the claim. */
export type Measure = (pair: Pair, rate: number, needs: Needs) => Measured;

/** What a measure needs, as numbers. */
export const numbers = (needs: Needs): number[] => needs.map(Number);

/** A measured value and its unit in words. */
export const inUnit = (value: number, unit: string): string => `${value.toFixed(1)} ${unit}`;

/** The version that a claim names, all channels as one. */
export const versionOf = (pair: Pair, name: string | number | undefined) =>
  mono(name === 'without' ? pair.without : pair.with);
