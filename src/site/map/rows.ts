import type { Box, Size } from '../lines.ts';

/** The room between boxes, and the width that they may fill, in CSS pixels. */
const gap = 14;
const widest = 1088;

/** Boxes one under the other, from `first` to before `end` of all. */
interface Column extends Size {
  first: number;
  end: number;
}
/** Columns side by side. */
interface Row {
  columns: readonly Column[];
  height: number;
  /** How empty its boxes are: the squares of what each has too much, so that one large hole counts most. */
  waste: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const withGaps = (numbers: readonly number[]) => sum(numbers) + gap * (numbers.length - 1);

function columnOf(sizes: readonly Size[], first: number, end: number): Column {
  const own = sizes.slice(first, end);
  const width = Math.max(...own.map((size) => size.width));
  return { first, end, width, height: withGaps(own.map(({ height }) => height)) };
}

/** All ways to stand boxes in columns, each column from the top down, in the order of the boxes. */
function columnsOf(sizes: readonly Size[], first: number, end: number): Column[][] {
  if (first === end) return [[]];
  return Array.from({ length: end - first }, (_, index) => first + index + 1).flatMap((cut) =>
    columnsOf(sizes, cut, end).map((rest) => [columnOf(sizes, first, cut), ...rest]),
  );
}

/** Shares out room among boxes that stand in one line, so that the last ends where the room ends. */
function filled(lengths: readonly number[], room: number): { at: number; length: number }[] {
  const extra = (room - withGaps(lengths)) / lengths.length;
  const ends = lengths.map((_, index) =>
    Math.round(sum(lengths.slice(0, index + 1)) + extra * (index + 1) + gap * index),
  );
  return ends.map((end, index) => {
    const at = index === 0 ? 0 : (ends[index - 1] ?? 0) + gap;
    return { at, length: end - at };
  });
}

/** The boxes of columns side by side, as wide and as high as they are made there. */
function boxesOf(sizes: readonly Size[], columns: readonly Column[], room: Size): Box[] {
  const across = filled(
    columns.map(({ width }) => width),
    room.width,
  );
  return columns.flatMap(({ first, end }, index) => {
    const { at: x = 0, length: width = 0 } = across[index] ?? {};
    const heights = sizes.slice(first, end).map(({ height }) => height);
    return filled(heights, room.height).map(({ at: y, length }) => ({
      x,
      y,
      width,
      height: length,
    }));
  });
}

function rowOf(sizes: readonly Size[], columns: readonly Column[]): Row {
  const height = Math.max(...columns.map((column) => column.height));
  const needed = columns.flatMap(({ first, end }) => sizes.slice(first, end));
  const waste = boxesOf(sizes, columns, { width: widest, height }).map(
    (box, index) =>
      (box.width * box.height - (needed[index] as Size).width * (needed[index] as Size).height) **
      2,
  );
  return { columns, height, waste: sum(waste) };
}

/** The row of these boxes that leaves the least room empty, if they fit one. */
function tightest(sizes: readonly Size[], first: number, end: number): Row | undefined {
  return columnsOf(sizes, first, end)
    .filter((columns) => withGaps(columns.map(({ width }) => width)) <= widest || end - first === 1)
    .map((columns) => rowOf(sizes, columns))
    .sort((one, other) => one.waste - other.waste)[0];
}

/** The rows of all boxes, in their order, that leave the least room empty. */
function tightestRows(sizes: readonly Size[]): readonly Row[] {
  const wasteOf = (rows: readonly Row[]) => sum(rows.map(({ waste }) => waste));
  const best: (readonly Row[])[] = [[]];
  for (const [index] of sizes.entries()) {
    const ways = best.flatMap((before, first) => {
      const row = tightest(sizes, first, index + 1);
      return row ? [[...before, row]] : [];
    });
    best.push(ways.sort((one, other) => wasteOf(one) - wasteOf(other))[0] ?? []);
  }
  return best.at(-1) ?? [];
}

/**
 * Boxes in rows of columns, in their order from the top down and from left to right, each made as wide
 * and as high as its column asks: of all ways, the one that leaves the least room empty.
 */
export function arrangeRows(sizes: readonly Size[]): Size & { boxes: readonly Box[] } {
  const rows = tightestRows(sizes);

  const width = sizes.length > 1 ? widest : (sizes[0]?.width ?? 0);
  const boxes = rows.flatMap(({ columns, height }, index) => {
    const top = sum(rows.slice(0, index).map((row) => row.height + gap));
    return boxesOf(sizes, columns, { width, height }).map((box) => ({ ...box, y: top + box.y }));
  });
  return { width, height: withGaps(rows.map((row) => row.height)), boxes };
}
