import type { Unit } from '../../schema/vocabulary.ts';

const months: Partial<Record<Unit, number>> = {
  days: 12 / 365,
  weeks: 12 / 52,
  months: 1,
  years: 12,
};

/** How many months one of a unit is; undefined where it is no unit of time. */
export const monthsIn = (unit: Unit): number | undefined => months[unit];
