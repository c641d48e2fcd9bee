import type { Point, Size } from '../lines.ts';
import { boxPath, discPath, type Mark } from './marks.ts';

/** A segment of a meter, the room between two, and how wide all four are, in pixels. */
const segment = { width: 50, height: 20, gap: 6 } as const;
export const meterWidth = 4 * segment.width + 3 * segment.gap;

/** A level as four segments, so many of them filled. */
export const meterMarks = (
  level: number,
  { x, y }: Point,
  { filled, rest }: { filled: string; rest: string },
): Mark[] =>
  [0, 1, 2, 3].map((index) => ({
    path: boxPath({ x: x + index * (segment.width + segment.gap), y, ...segment }, 4),
    fill: index < level ? filled : rest,
  }));

/** Half of a jack: as large as leaves all of them room. */
const radii = [15, 12, 10, 8] as const;

/** How jacks stand in rows: half of one, from one to the next, how many to a row, and how high all are. */
interface Rows {
  radius: number;
  step: number;
  inRow: number;
  height: number;
}

/** The rows of so many jacks, as large as fit a width and a height; the smallest may be higher. */
export function rowsOf(count: number, room: Size): Rows {
  const all = radii.map((radius): Rows => {
    const step = radius * 2.8;
    const inRow = Math.floor((room.width + step - 2 * radius) / step);
    const height = Math.ceil(count / inRow) * step - (step - 2 * radius);
    return { radius, step, inRow, height: Math.max(0, height) };
  });
  const fitting = all.filter(({ height }) => height <= room.height);
  return (fitting[0] ?? all.at(-1)) as Rows;
}

/** One row of so many jacks in a width. */
export function rowOf(count: number, width: number): Omit<Rows, 'height'> {
  const step = Math.min(22, width / count);
  return { step, radius: step * 0.36, inRow: count };
}

/** Jacks in rows, each in its color, from their upper left corner. */
export const jackMarks = (
  colors: readonly string[],
  { x, y }: Point,
  { radius, step, inRow }: Omit<Rows, 'height'>,
): Mark[] =>
  colors.map((fill, index) => ({
    path: discPath(
      { x: x + radius + (index % inRow) * step, y: y + radius + Math.floor(index / inRow) * step },
      radius,
    ),
    fill,
  }));
