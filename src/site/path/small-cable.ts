import type { Point } from '../lines.ts';

/** Half of a place of a small path, in CSS pixels. */
export const [halfWidth, halfHeight] = [9, 7];

/** A cable of a small path: path data, and the highest or lowest it goes. */
interface SmallCable {
  path: string;
  reach: number;
}

/** What is as high as a place stands in the way of a line that runs beside it. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= halfHeight;

/**
 * A cable from the right of one place to the left of another. Where places stand between the two, it bends
 * before them, or else behind them, and so runs behind none.
 */
export function cableAlong(from: Point, to: Point, between: readonly Point[] = []): SmallCable {
  const [start, end] = [from.x + halfWidth, to.x - halfWidth];
  if (from.y === to.y) return { path: `M${start} ${from.y}H${end}`, reach: from.y };
  const bend = (left: number, right: number) => {
    const middle = (left + right) / 2;
    return `C${middle} ${from.y} ${middle} ${to.y} ${right} ${to.y}`;
  };
  const [first, last] = [
    Math.min(end, ...between.map(({ x }) => x - halfWidth)),
    Math.max(start, ...between.map(({ x }) => x + halfWidth)),
  ];
  const isFree = (y: number) => between.every((place) => !isNear(place.y, y));
  const path =
    between.length === 0 || !(isFree(to.y) || isFree(from.y))
      ? `M${start} ${from.y}${bend(start, end)}`
      : isFree(to.y)
        ? `M${start} ${from.y}${bend(start, first)}H${end}`
        : `M${start} ${from.y}H${last}${bend(last, end)}`;
  return { path, reach: from.y };
}

/**
 * A cable around the places between two others: over them above the middle of the picture, else under them.
 * Where another place stands at the end on that side, it comes in from the near side instead.
 */
export function cableAround(
  from: Point,
  to: Point,
  middle: number,
  places: readonly Point[] = [],
): SmallCable {
  const side = (from.y + to.y) / 2 < middle ? -1 : 1;
  const [start, end] = [from.y + side * halfHeight, to.y + side * halfHeight];
  const outer = side * Math.max(side * start, side * end);
  const turn = outer + side * (12 + Math.abs(from.x - to.x) / 8);
  const toward = Math.sign(to.x - from.x);
  const isBlocked = places.some(({ x, y }) => x === to.x && (y - to.y) * side > 0);
  const [edge, pull] = [to.x - toward * halfWidth, to.x - toward * 2 * halfWidth];
  return {
    path: isBlocked
      ? `M${from.x} ${start}C${from.x} ${turn} ${pull} ${turn} ${edge} ${to.y}`
      : `M${from.x} ${start}C${from.x} ${turn} ${to.x} ${turn} ${to.x} ${end}`,
    // A curve goes three quarters of the way to where its points pull it.
    reach: outer + (turn - outer) * 0.75 + side,
  };
}
