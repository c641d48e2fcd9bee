/** A place in the picture, in CSS pixels at the size it is shown. */
export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Box extends Point, Size {}

/** How far a corner is rounded, and how far a line between families bends for its length. */
const radius = 6;
const bend = 0.1;

/** The same thing so much further to the right and down. */
export const shifted = <Placed extends Point>(placed: Placed, by: Point): Placed => ({
  ...placed,
  x: placed.x + by.x,
  y: placed.y + by.y,
});

const pair = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** The point on the way from one to another that is so far from the first, at most half the way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length && Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Path data of a line through points, its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, index) => {
    const [before = corner, after = corner] = [points[index], points[index + 2]];
    const [start, end] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `L${pair(start)}Q${pair(corner)} ${pair(end)}`;
  });
  return `M${points.slice(0, 1).map(pair).join('')}${corners.join('')}L${points.slice(-1).map(pair).join('')}`;
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where the straight line from the middle of a box to a point leaves the box. */
function borderPoint(box: Box, to: Point): Point {
  const from = middleOf(box);
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const part = Math.min(box.width / 2 / (across || 1e-9), box.height / 2 / (down || 1e-9));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Path data of a slight arc from the border of one box to that of another. */
export function arcPath(one: Box, other: Box): string {
  const [from, to] = [borderPoint(one, middleOf(other)), borderPoint(other, middleOf(one))];
  const top = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
  return `M${pair(from)}Q${pair(top)} ${pair(to)}`;
}
