import type { SignalPath } from '../../schema/path.ts';
import type { CableKind, PlaceKind } from '../../schema/vocabulary.ts';
import { arrange } from '../elk.ts';
import type { Point, Size } from '../lines.ts';
import { cableAlong, cableAround, halfHeight, halfWidth } from './small-cable.ts';

/** A place of a small path: its middle, in CSS pixels. */
export interface SmallPlace extends Point {
  id: string;
  kind: PlaceKind;
}

/** A signal path without words, drawn so small that several stand side by side. */
export interface SmallPath extends Size {
  /** Where the picture begins: above its first place, where a cable goes around there. */
  top: number;
  /** How far down its longest row of places stands. */
  line: number;
  places: readonly SmallPlace[];
  cables: readonly { from: string; to: string; kind: CableKind; path: string }[];
}

/** From one place to the next along the path, and how many all paths have room for. */
const step = 40;
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

/** The height at which most places stand. */
const longestRow = (ys: readonly number[]): number =>
  [...Map.groupBy(ys, (y) => y)].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ??
  0;

const made = new Map<SignalPath, Promise<SmallPath>>();

/** A path laid out small, once a build. */
export function smallPathOf(path: SignalPath): Promise<SmallPath> {
  const small = made.get(path) ?? layOutSmall(path);
  made.set(path, small);
  return small;
}

/** Lays out a path small: every path in columns of one width, so that the longer path is longer. */
export async function layOutSmall(path: SignalPath): Promise<SmallPath> {
  const at = await middles(path);
  const ys = [...at.values()].map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const cables = path.cables.flatMap(({ from, to, kind }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) return [];
    const goesAround = kind === 'back' || (kind === 'control' && end.x - start.x > step);
    const between = [...at.values()].filter(({ x }) => x > start.x && x < end.x);
    const drawn = goesAround
      ? cableAround(start, end, middle, [...at.values()])
      : cableAlong(start, end, between);
    return [{ ...{ from, to, kind }, ...drawn }];
  });
  const reaches = [
    ...ys.flatMap((y) => [y - halfHeight - 1, y + halfHeight + 1]),
    ...cables.map(({ reach }) => reach),
  ];
  const top = Math.floor(Math.min(...reaches));
  return {
    width: (columns - 1) * step + 2 * halfWidth + 2,
    ...{ top, height: Math.ceil(Math.max(...reaches)) - top, line: longestRow(ys) },
    places: path.places.map(({ id, kind }) => ({ id, kind, ...(at.get(id) ?? { x: 0, y: 0 }) })),
    cables: cables.map(({ reach: _, ...cable }) => cable),
  };
}
