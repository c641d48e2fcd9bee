import type { Box } from '../lines.ts';
import { linesWithin } from './lines-within.ts';

/** A place on a way in: its id tells whether two ways share it. */
export interface WayStop {
  id: string;
  title: string;
}

/** A place drawn: across in percent of the width, down in CSS pixels, its label in lines. */
export interface WayBox extends Box {
  id: string;
  label: readonly string[];
}

/** Ways drawn a row each, from their number at the left to the role at the right. */
export interface WayDrawing {
  height: number;
  boxes: readonly WayBox[];
  /** The middle of each row, in the order of the ways. */
  rows: readonly number[];
}

/** The least width, in CSS pixels, in which every label has room. */
export const narrowestWays = 864;

/** The room of the numbers, in percent, and the part of a column that its box fills. */
const lead = 4;
const filled = 0.88;
/** The room of a letter in the display face at 15 px, what a box adds, and from line to line, in px. */
const letter = 6.9;
const inset = 12;
const line = 18;
const between = 14;

/** All ways to put so many stops into columns in their order, leftmost first. */
function choices(stops: number, columns: number, from = 0): number[][] {
  if (stops === 0) return [[]];
  return Array.from({ length: Math.max(columns - stops - from + 1, 0) }, (_, index) =>
    choices(stops - 1, columns, from + index + 1).map((rest) => [from + index, ...rest]),
  ).flat();
}

type Row = readonly (WayStop | undefined)[];

/** A way in its columns, the role in the last: as many stops as can stand under the same of the way before. */
function rowUnder(way: readonly WayStop[], columns: number, above: Row): Row {
  const shared = (at: readonly number[]) =>
    at.filter((column, index) => above[column]?.id === way[index]?.id).length;
  const [first = [], ...others] = choices(way.length - 1, columns - 1);
  const best = others.reduce((one, other) => (shared(other) > shared(one) ? other : one), first);
  const at = [...best, columns - 1];
  return Array.from({ length: columns }, (_, column) => way[at.indexOf(column)]);
}

/** Lays out the ways into a role. Places that neighbors share in one column are one box over their rows. */
export function layOutWays(ways: readonly (readonly WayStop[])[]): WayDrawing {
  const columns = Math.max(...ways.map(({ length }) => length));
  const across = (100 - lead) / columns;
  const width = across * filled;
  const letters = Math.floor(((width / 100) * narrowestWays - inset) / letter);
  const rows = ways.reduce<Row[]>(
    (done, way) => [...done, rowUnder(way, columns, done.at(-1) ?? [])],
    [],
  );
  const labelOf = ({ title }: WayStop) => linesWithin(title, letters, 4);
  const most = Math.max(...ways.flat().map((stop) => labelOf(stop).length), 2);
  const tall = most * line + inset;
  const step = tall + between;
  const boxes = rows.flatMap((row, index) =>
    row.flatMap((stop, column) => {
      if (!stop || rows[index - 1]?.[column]?.id === stop.id) return [];
      const apart = rows.slice(index).findIndex((other) => other[column]?.id !== stop.id);
      const over = apart === -1 ? rows.length - index : apart;
      const x = lead + column * across + (across - width);
      const place = { x, y: index * step + 1, width, height: over * step - between };
      return [{ ...place, id: stop.id, label: labelOf(stop) }];
    }),
  );
  return {
    height: rows.length * step - between + 2,
    boxes,
    rows: rows.map((_, index) => index * step + 1 + tall / 2),
  };
}
