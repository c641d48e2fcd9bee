import type { Point } from '../lines.ts';

/** Half of a place of a small path, in CSS pixels. */
export const [halfWidth, halfHeight] = [9, 7];

/** A cable of a small path: path data, and the highest or lowest it goes. */
interface SmallCable {
  path: string;
  reach: number;
}

/** A cable from the right of one place to the left of another. */
export function cableAlong(from: Point, to: Point): SmallCable {
  const [start, end] = [from.x + halfWidth, to.x - halfWidth];
  const middle = (start + end) / 2;
  const path =
    from.y === to.y
      ? `M${start} ${from.y}H${end}`
      : `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
  return { path, reach: from.y };
}

/** A cable around the places between two others: over them above the middle of the picture, else under them. */
export function cableAround(from: Point, to: Point, middle: number): SmallCable {
  const side = (from.y + to.y) / 2 < middle ? -1 : 1;
  const [start, end] = [from.y + side * halfHeight, to.y + side * halfHeight];
  const outer = side * Math.max(side * start, side * end);
  const turn = outer + side * (12 + Math.abs(from.x - to.x) / 8);
  return {
    path: `M${from.x} ${start}C${from.x} ${turn} ${to.x} ${turn} ${to.x} ${end}`,
    // A curve goes three quarters of the way to where its points pull it.
    reach: outer + (turn - outer) * 0.75 + side,
  };
}
