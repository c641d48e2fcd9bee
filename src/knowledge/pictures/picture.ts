/** A place in a plot, in the units of its axes. */
export type Point = readonly [x: number, y: number];

/** A number along an axis and its words; the less needed ones stand on wide screens alone. */
export interface Tick {
  at: number;
  words: string;
  wide?: boolean;
}

/** What is told along a side of a plot, from one end to the other, in even or in doubling steps. */
export interface Axis {
  name: string;
  from: number;
  to: number;
  doubling?: boolean;
  ticks: readonly Tick[];
}

/**
 * How something is drawn, told apart by more than its color: what was before is dashed, what comes
 * after is thick and in color, a part of it is thin, and a limit is dotted.
 */
export type Look = 'before' | 'after' | 'part' | 'limit';

/** A line in one or more pieces. */
export interface Curve {
  look: Look;
  pieces: readonly (readonly Point[])[];
}

/** A filled shape. */
export interface Area {
  look: 'before' | 'after';
  points: readonly Point[];
}

/** Single values. */
export interface Dots {
  look: 'before' | 'after';
  at: readonly Point[];
}

/** Words in a plot: before, around or after their place, so many CSS pixels below it. */
export interface Label {
  words: string;
  at: Point;
  side?: 'start' | 'middle' | 'end';
  below?: number;
  look?: Look;
}

/** One plot, of one height in CSS pixels. */
export interface Plot {
  name?: string;
  height?: number;
  across: Axis;
  up: Axis;
  areas?: readonly Area[];
  curves?: readonly Curve[];
  dots?: readonly Dots[];
  labels?: readonly Label[];
}

/** What is heard from all around, front at the top: 0 to 1 for each of a full turn of degrees. */
export interface Round {
  name: string;
  note: string;
  heard: (degrees: number) => number;
  nulls: readonly number[];
}

/** A picture of how sound behaves, with what it shows in words. */
export interface Picture {
  caption: string;
  plots?: readonly Plot[];
  rounds?: readonly Round[];
}
