import type { Pair } from '../sound.ts';
import { copyMeasures } from './copy-measures.ts';
import { digitalMeasures } from './digital-measures.ts';
import { dynamicsMeasures } from './dynamics-measures.ts';
import { editMeasures } from './edit-measures.ts';
import { faultMeasures } from './fault-measures.ts';
import { levelMeasures } from './level-measures.ts';
import { roomMeasures } from './room-measures.ts';
import { transferMeasures } from './transfer-measures.ts';
import type { Measure, Measured } from './measure.ts';

/** The ways in which a claim can be measured, by what they look at. */
const groups: readonly Readonly<Record<string, Measure>>[] = [
  copyMeasures,
  digitalMeasures,
  dynamicsMeasures,
  editMeasures,
  faultMeasures,
  levelMeasures,
  roomMeasures,
  transferMeasures,
];

/** Every way in which a claim can be measured, by its name. No two have the same. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  groups.flatMap((group) => Object.entries(group)),
);

/** How many ways there are, those with the same name too. */
export const waysToMeasure = groups.reduce((sum, group) => sum + Object.keys(group).length, 0);

/** Measures what a claim says: its name, then what it needs. Throws where no measure has that name. */
export function measured(
  pair: Pair,
  rate: number,
  [name, ...needs]: readonly (string | number)[],
): Measured {
  const measure = measures.get(String(name));
  if (!measure)
    throw new Error(`No measure is called ${name}: use ${[...measures.keys()].join(', ')}`);
  return measure(pair, rate, needs);
}
