import { decibels } from '../physics/decibels.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import type { Point } from './picture.ts';

/** What is weaker than this, in dB, is a rest of the arithmetic and no sound. */
const nothing = -80;

/** How strong each harmonic of one turn of a wave is, in dB beside an amplitude: those that are there. */
export const harmonics = (wave: readonly number[], most: number, beside = 1): Point[] =>
  Array.from({ length: most }, (_, index): Point => [
    index + 1,
    decibels(harmonicOf(wave, index + 1) / beside),
  ]).filter(([, level]) => level > nothing);
