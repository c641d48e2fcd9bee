import type { Curve, Look, Point } from './picture.ts';

/** So many numbers from one to another, in even steps. */
export const evenly = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);

/** So many numbers from one to another, each the same times the one before. */
export const doubling = (from: number, to: number, steps: number): number[] =>
  evenly(0, 1, steps).map((part) => from * (to / from) ** part);

/** A line through the values of a function. */
export const curve = (look: Look, along: readonly number[], of: (x: number) => number): Curve => ({
  look,
  pieces: [along.map((x): Point => [x, of(x)])],
});

/** A straight line from place to place. */
export const line = (look: Look, ...points: readonly Point[]): Curve => ({
  look,
  pieces: [points],
});

/** A line up to each value from a floor. */
export const stems = (look: Look, floor: number, points: readonly Point[]): Curve => ({
  look,
  pieces: points.map(([x, y]): readonly Point[] => [
    [x, floor],
    [x, y],
  ]),
});

/** A line that keeps each value until the next. */
export const stairs = (look: Look, points: readonly Point[]): Curve => ({
  look,
  pieces: [
    points.flatMap(([x, y], index): readonly Point[] => {
      const before = points[index - 1];
      return before
        ? [
            [x, before[1]],
            [x, y],
          ]
        : [[x, y]];
    }),
  ],
});
