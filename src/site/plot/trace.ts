import type { Point } from '../../knowledge/pictures/picture.ts';

/** How far a point lies beside the line between two others. */
function beside([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [across, down] = [x1 - x0, y1 - y0];
  const length = Math.hypot(across, down);
  return length === 0
    ? Math.hypot(x - x0, y - y0)
    : Math.abs(across * (y0 - y) - (x0 - x) * down) / length;
}

/** Those points of a line without which it would run elsewhere by more than a distance. */
export function fewest(points: readonly Point[], distance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const off = points.map((point) => beside(point, first, last));
  const most = Math.max(...off);
  if (most <= distance) return [first, last];
  const turn = off.indexOf(most);
  return [
    ...fewest(points.slice(0, turn + 1), distance),
    ...fewest(points.slice(turn), distance).slice(1),
  ];
}

/** A number of tenths, as short as a path takes it. */
const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

const joined = (x: number, y: number) => {
  const [across, down] = [short(x), short(y)];
  return down.startsWith('-') ? across + down : `${across} ${down}`;
};

/** The path of a line in tenths of a unit, each point told from the one before it. */
export function traceOf(points: readonly Point[], closed = false): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first = [0, 0] as const, ...rest] = tenths;
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = joined(toX - x, toY - y);
    [x, y] = [toX, toY];
    return step;
  });
  const start = `M${joined(...first)}`;
  return steps.length === 0 ? start : `${start}l${steps.join(' ')}${closed ? 'z' : ''}`;
}
