import type { DayUnit } from '../../schema/vocabulary.ts';
import { formatClock, type Stretch } from './day-told.ts';
import * as words from '../../words/day.ts';

/** A mark of an axis and its words. */
export interface Tick {
  /** Where its line stands, in the unit of the axis. */
  at: number;
  /** What its words stand over: its line for a time, and for the first day or week, which names the unit. */
  middle: number;
  label: string;
  /** Whether it keeps its words where there is little room. */
  main: boolean;
}

/** What all days of one unit have room on. */
export interface DayAxis extends Stretch {
  unit: DayUnit;
  ticks: readonly Tick[];
}

/** Steps from one tick to the next, in the unit of the axis. */
const steps = {
  hour: [2, 4, 6, 12, 24],
  day: [1, 2, 5, 10, 20, 50, 100],
  week: [1, 2, 4, 8, 13, 26, 52, 104],
} as const;

/** How many labels have room on a desk and on a phone: times are longer than numbers. */
const most = { hour: { desk: 13, phone: 6 }, day: { desk: 18, phone: 8 } } as const;

/** The smallest steps that give no more ticks than there is room for, on a desk and on a phone. */
function stepsFor(unit: DayUnit, { from, to }: Stretch): { desk: number; phone: number } {
  const { desk, phone } = most[unit === 'hour' ? 'hour' : 'day'];
  const within = (room: number) =>
    steps[unit].find((step) => (to - from) / step <= room) ?? Math.ceil((to - from) / room);
  return { desk: within(desk), phone: within(phone) };
}

/** Where ticks stand between two moments, from one of them on. */
const every = (step: number, first: number, last: number): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

/** Even hours, whose words stand over their lines. */
function clockTicks(whole: Stretch): Tick[] {
  const { desk, phone } = stepsFor('hour', whole);
  return every(desk, Math.ceil(whole.from / desk) * desk, whole.to).map((at) => ({
    at,
    middle: at,
    label: formatClock(at),
    main: at % phone === 0,
  }));
}

const first = { day: words.oneDay, week: words.oneWeek } as const;

/** Days or weeks by their numbers, the first with the name of the unit. */
function numberTicks(unit: 'day' | 'week', whole: Stretch): Tick[] {
  const { desk, phone } = stepsFor(unit, whole);
  return every(desk, whole.from, whole.to - 1).map((at, index) => ({
    at,
    middle: index === 0 ? at : at + 0.5,
    label: index === 0 ? first[unit](at + 1) : String(at + 1),
    main: (index * desk) % phone === 0,
  }));
}

/** The axis of stretches in one unit, from where the first begins to where the last ends. */
export function axisOf(unit: DayUnit, stretches: readonly Stretch[]): DayAxis {
  const whole = {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
  const ticks = unit === 'hour' ? clockTicks(whole) : numberTicks(unit, whole);
  return { unit, ...whole, ticks };
}

/** Where a moment lies on an axis, as a part of its length. */
export const acrossOf = ({ from, to }: Stretch, moment: number): number =>
  (moment - from) / (to - from);
