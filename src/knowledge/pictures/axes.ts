import type { Axis, Tick } from './picture.ts';
import { hertz, signed, ticks } from './words.ts';
import * as words from '../../words/pictures/axes.ts';
import * as units from '../../words/pictures/units.ts';

/** The frequencies that an axis names, the powers of ten on every screen. */
const named = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** An axis of frequencies from one to another in hertz, each octave as wide as the next. */
export function frequencies(from = 20, to = 20_000): Axis {
  const many = to / from >= 50;
  const needsRoom = (at: number) => at === 50 || (many && !Number.isInteger(Math.log10(at)));
  const marks = ticks(
    named.filter((one) => one >= from && one <= to),
    hertz,
  );
  return {
    name: words.frequency,
    from,
    to,
    doubling: true,
    ticks: marks.map((tick): Tick => (needsRoom(tick.at) ? { ...tick, wide: true } : tick)),
  };
}

/** An axis of frequencies in even steps of hertz, with those it names. */
export const pitches = (from: number, to: number, marks: readonly number[]): Axis => ({
  name: words.frequency,
  from,
  to,
  ticks: ticks(marks, hertz),
});

/** An axis of levels in dB. */
export const levels = (
  from: number,
  to: number,
  marks: readonly number[],
  name: string = words.level,
): Axis => ({ name, from, to, ticks: ticks(marks, signed) });

/** An axis of meters, each doubling as wide as the next. */
export const meters = (from: number, to: number, marks: readonly number[]): Axis => ({
  name: words.distance,
  from,
  to,
  doubling: true,
  ticks: ticks(marks, units.meters),
});

/** An axis of time in milliseconds from 0 on. */
export const time = (to: number, marks: readonly number[]): Axis => ({
  name: words.time,
  from: 0,
  to,
  ticks: ticks(marks),
});

/** An axis for a wave that goes as far up as down, full scale at 1. */
export const swing = (most: number, marks: readonly number[] = [-1, 0, 1], name = ''): Axis => ({
  name,
  from: -most,
  to: most,
  ticks: ticks(marks, signed),
});
