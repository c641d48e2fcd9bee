import type { Cable, SignalPath } from '../../schema/path.ts';

/** From one lane to the next, and from the top of a row to the middle of its place, in CSS pixels. */
export const [lane, middle] = [18, 16];
/** How high a row is at least, so that a cable has changed its lane before the next. */
export const leastRow = 32;

/** A cable in a row: path data, and the lane in which it runs on to the end of the row, if it does. */
export interface LaneLine {
  from: string;
  kind: Cable['kind'];
  path: string;
  on?: number | undefined;
  /** Where it ends in an arrow. */
  tip?: boolean | undefined;
}

/** A place of a path drawn downward: its own lane, and the cables beside it. */
export interface LaneRow {
  id: string;
  x: number;
  lines: readonly LaneLine[];
}

/** A path drawn downward, one row a place, in so many lanes. */
export interface Lanes {
  columns: number;
  rows: readonly LaneRow[];
}

interface Running {
  from: string;
  to: string;
  column: number;
}

const xOf = (column: number) => column * lane + 10;

/** The first column from the left that nothing runs in. */
function free(taken: ReadonlySet<number>, from = 0): number {
  let column = from;
  while (taken.has(column)) column += 1;
  return column;
}

/** A cable that comes from the row above: straight, or into the place. */
const into = (from: number, to: number) =>
  from === to
    ? `M${xOf(from)} 0V${middle}`
    : `M${xOf(from)} 0C${xOf(from)} ${middle - 6} ${xOf(to)} 4 ${xOf(to)} ${middle}`;

/** A cable that leaves a place, into the lane in which it runs on. */
const away = (from: number, to: number) =>
  from === to
    ? `M${xOf(from)} ${middle}V${leastRow}`
    : `M${xOf(from)} ${middle}C${xOf(from)} ${leastRow - 4} ${xOf(to)} ${middle + 6} ${xOf(to)} ${leastRow}`;

/** A place in its lane, with the cables that end at it, pass it and begin at it. */
interface SoundRow {
  id: string;
  column: number;
  arriving: readonly Running[];
  passing: readonly Running[];
  leaving: readonly Running[];
}

const kind = 'sound' as const;

/** The lanes of sound: for each place its column, and its cables row by row. */
function soundLanes({ places, cables }: SignalPath): SoundRow[] {
  const rowOf = new Map(places.map(({ id }, index) => [id, index]));
  const sound = cables.filter(({ kind }) => kind === 'sound');
  let running: Running[] = [];
  return places.map(({ id }) => {
    const arriving = running.filter(({ to }) => to === id);
    const passing = running.filter(({ to }) => to !== id);
    const taken = new Set(passing.map(({ column }) => column));
    const column =
      arriving.length > 0
        ? Math.min(...arriving.map((one) => one.column))
        : free(new Set(running.map((one) => one.column)));
    // What is drawn last keeps this lane; what comes next branches off to the right, past the others.
    const onward = sound
      .filter(({ from }) => from === id)
      .sort((a, b) => (rowOf.get(b.to) ?? 0) - (rowOf.get(a.to) ?? 0));
    const leaving: Running[] = [];
    taken.add(column);
    for (const [index, { to }] of onward.entries()) {
      const next = index === 0 ? column : free(taken, column);
      taken.add(next);
      leaving.push({ from: id, to, column: next });
    }
    running = [...passing, ...leaving];
    return { id, column, arriving, passing, leaving };
  });
}

/** A cable that carries no sound: the rows and the lane it runs through. */
interface Aside {
  cable: Cable;
  first: number;
  last: number;
  /** Whether it leads upward. */
  up: boolean;
  column: number;
}

/** What comes back or is told runs at the right of the sound, in lanes of its own. */
function asides({ places, cables }: SignalPath, start: number): Aside[] {
  const rowOf = new Map(places.map(({ id }, index) => [id, index]));
  const found: Aside[] = [];
  for (const cable of cables.filter(({ kind }) => kind !== 'sound')) {
    const [from, to] = [rowOf.get(cable.from) ?? 0, rowOf.get(cable.to) ?? 0];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const beside = found.filter((one) => one.first <= last && first <= one.last);
    found.push({
      ...{ cable, first, last, up: to < from },
      column: free(new Set(beside.map(({ column }) => column)), start),
    });
  }
  return found;
}

/** The line of a cable without sound in one row: at its ends it meets the place, between them it passes. */
function asideLine(aside: Aside, row: number, place: number): LaneLine {
  const { cable, first, last, up, column } = aside;
  const { from, kind } = cable;
  const [edge, x] = [xOf(place) + 9, xOf(column)];
  if (row > first && row < last) return { from, kind, path: '', on: column };
  const [above, below] = [middle - 6, middle + 6];
  const isFirst = row === first;
  return {
    ...{ from, kind, tip: isFirst === up },
    path: isFirst
      ? `M${edge} ${middle}H${x - 6}Q${x} ${middle} ${x} ${below}V${leastRow}`
      : `M${x} 0V${above}Q${x} ${middle} ${x - 6} ${middle}H${edge}`,
    ...(isFirst && { on: column }),
  };
}

/** The lines of sound in a row. */
const soundLines = ({ column, arriving, passing, leaving }: SoundRow): LaneLine[] => [
  ...passing.map(({ from, column: on }) => ({ ...{ from, kind, path: '', on } })),
  ...arriving.map((one) => ({ ...{ from: one.from, kind }, path: into(one.column, column) })),
  ...leaving.map((one) => ({
    ...{ from: one.from, kind, on: one.column },
    path: away(column, one.column),
  })),
];

/** A path drawn downward: the places in their order, sound in lanes that branch and meet, and beside it what comes back. */
export function layOutLanes(path: SignalPath): Lanes {
  const sound = soundLanes(path);
  const used = sound.flatMap((row) => [row, ...row.passing, ...row.leaving]);
  const columns = 1 + Math.max(...used.map(({ column }) => column));
  const beside = asides(path, columns);
  return {
    columns: Math.max(columns, ...beside.map(({ column }) => column + 1)),
    rows: sound.map((row, index) => ({
      id: row.id,
      x: xOf(row.column),
      lines: [
        ...soundLines(row),
        ...beside
          .filter(({ first, last }) => first <= index && index <= last)
          .map((one) => asideLine(one, index, row.column)),
      ],
    })),
  };
}
