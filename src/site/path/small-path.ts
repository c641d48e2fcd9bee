import type { SignalPath } from '../../schema/path.ts';
import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';
import { arrange } from '../elk.ts';
import type { Point, Size } from '../lines.ts';

/** A place of a small path: its middle, in CSS pixels. */
export interface SmallPlace extends Point {
  id: string;
  kind: PlaceKind;
}

/** A signal path without words, drawn so small that several stand side by side. */
export interface SmallPath extends Size {
  /** Room for cables that go around, above and below. */
  above: number;
  below: number;
  places: readonly SmallPlace[];
  cables: readonly { from: string; to: string; kind: CableKind; path: string }[];
}

/** From one place to the next along the path, half of a place, and the room that all paths have. */
const step = 40;
const [halfWidth, halfHeight] = [9, 7];
const columns = 9;
/** Half of the distance from one row of places to the next. */
const row = 15;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '16',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

/** A cable from the right of one place to the left of another, or with so much depth around those between them. */
function cablePath(from: Point, to: Point, depth: number): string {
  if (depth !== 0) {
    const down = depth < 0 ? -halfHeight : halfHeight;
    const [start, end] = [from.y + down, to.y + down];
    return `M${from.x} ${start}C${from.x} ${start + depth} ${to.x} ${end + depth} ${to.x} ${end}`;
  }
  const [start, end] = [from.x + halfWidth, to.x - halfWidth];
  if (from.y === to.y) return `M${start} ${from.y}H${end}`;
  const middle = (start + end) / 2;
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}

/** How far a cable that goes around bends: away from the middle of the picture. */
const depthOf = (from: Point, to: Point, lowest: number): number =>
  ((from.y + to.y) / 2 < (lowest + halfHeight) / 2 ? -1 : 1) * (12 + Math.abs(from.x - to.x) / 8);

/** The cables that give places their order: of sound, and those of places that no sound passes. */
function ordering({ cables }: SignalPath) {
  const sound = cables.filter(({ kind }) => kind === 'sound');
  const passed = new Set(sound.flatMap(({ from, to }) => [from, to]));
  return [...sound, ...cables.filter(({ from, kind }) => kind === 'control' && !passed.has(from))];
}

/** The middle of each place: in even columns, and in rows of half the distance that ELK keeps. */
async function middles(path: SignalPath): Promise<Map<string, Point>> {
  const numberOf = new Map(path.places.map(({ id }, index) => [id, index]));
  const { boxes } = await arrange(
    options,
    path.places.map(() => ({ width: 2 * halfWidth, height: 2 * halfHeight })),
    ordering(path).map(({ from, to }) => ({
      from: numberOf.get(from) ?? 0,
      to: numberOf.get(to) ?? 0,
    })),
  );
  const lefts = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
  const top = Math.min(...boxes.map(({ y }) => y));
  return new Map(
    path.places.map(({ id }, index) => {
      const { x = 0, y = 0 } = boxes[index] ?? {};
      const down = Math.round((y - top) / row) * row;
      return [id, { x: lefts.indexOf(x) * step + halfWidth + 1, y: down + halfHeight + 1 }];
    }),
  );
}

const goesAround = (kind: CableKind, from: Point, to: Point) =>
  kind === 'back' || (kind === 'control' && to.x - from.x > step);

/** Lays out a path small: every path in columns of one width, so that the longer path is longer. */
export async function layOutSmall(path: SignalPath): Promise<SmallPath> {
  const at = await middles(path);
  const lowest = Math.max(...[...at.values()].map(({ y }) => y));
  const laid = path.cables.flatMap(({ from, to, kind }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) return [];
    const around = goesAround(kind, start, end);
    const depth = around ? depthOf(start, end, lowest) : 0;
    return [{ from, to, kind, depth, path: cablePath(start, end, depth) }];
  });
  return {
    width: (columns - 1) * step + 2 * halfWidth + 2,
    height: lowest + halfHeight + 1,
    above: Math.ceil(Math.max(0, ...laid.map(({ depth }) => -depth * 0.75))),
    below: Math.ceil(Math.max(0, ...laid.map(({ depth }) => depth * 0.75))),
    places: path.places.map(({ id, kind }) => ({ id, kind, ...(at.get(id) ?? { x: 0, y: 0 }) })),
    cables: laid.map(({ from, to, kind, path }) => ({ from, to, kind, path })),
  };
}
