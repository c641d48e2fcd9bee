import type { Box, Point } from '../lines.ts';

/** Something drawn on a poster: path data with its color, and what it says where it is words. */
export interface Mark {
  path: string;
  fill?: string | undefined;
  stroke?: string | undefined;
  /** Of the stroke, in pixels. */
  width?: number | undefined;
  dash?: string | undefined;
  /** What stands there, for marks that are words. */
  says?: string | undefined;
  /** Where a drawing of another size stands, as SVG has it. */
  transform?: string | undefined;
}

/** Path data of a box with round corners. */
export function boxPath({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${turn(r, r)}v${height - 2 * r}${turn(-r, r)}h${2 * r - width}${turn(-r, -r)}v${2 * r - height}${turn(r, -r)}z`;
}

/** Path data of a disc around a point. */
export const discPath = ({ x, y }: Point, radius: number): string =>
  boxPath({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius);
