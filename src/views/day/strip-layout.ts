import { acrossOf, type DayAxis } from '../../knowledge/day/day-axis.ts';
import type { PartTold } from '../../knowledge/day/day-told.ts';
import { hangBelow, type Anchor } from './below-layout.ts';
import { inLines, type Setting } from '../../knowledge/letters.ts';

/*
 * Lengths are in the size of the letters, 15 px at the usual root. What lies across is a part of the
 * width, so that one drawing fills any place that is wide enough.
 */

/** The narrowest places for a strip and for one with more room: 44rem and 60rem, in the size of its letters. */
export const leastWidth = 46.9;
export const roomyWidth = 64;

/** Heights from the top of a strip, and of its lines of text. */
export const bar = { top: 0.5, height: 3, over: 0.35 } as const;
export const line = 1.12;
const bottom = bar.top + bar.height;
const firstRow = bottom + 0.9;
const betweenRows = 0.45;

/** Room between the ends of a bar and its words, and the longest line below a strip. */
export const pad = 0.32;
const longestLine = 7.5;

/** Words of a bar: where they begin or what they stand on, and the height of their first line. */
export interface DrawnWords {
  lines: readonly string[];
  /** A part of the width. */
  x: number;
  y: number;
  anchor: Anchor;
  /** The foot of the leader to words below a strip. */
  foot?: number | undefined;
}

/** A part of a day as a bar, its ends as parts of the width. */
export interface DrawnPart {
  from: number;
  to: number;
  peak: boolean;
  words: DrawnWords;
}

/** A day as a strip. */
export interface StripDrawing {
  height: number;
  parts: readonly DrawnPart[];
}

/** Words within a bar, in two lines at most, three in the higher one of a peak, or nothing where they have no room. */
function within(what: string, room: number, peak: boolean): Setting | undefined {
  return (peak ? [1, 2, 3] : [1, 2])
    .map((count) => inLines(what, count))
    .find(({ width }) => width <= room);
}

/** Words below a strip, in as few lines as keep them short. */
function below(what: string): Setting {
  const settings = [1, 2, 3].map((count) => inLines(what, count));
  return settings.find(({ width }) => width <= longestLine) ?? inLines(what, 3);
}

/** The height of each row of words below a strip, and of all of them. */
function rowTops(rows: readonly { row: number; lines: readonly string[] }[]) {
  const count = Math.max(-1, ...rows.map(({ row }) => row)) + 1;
  const lines = Array.from({ length: count }, (_, row) =>
    Math.max(...rows.filter((one) => one.row === row).map((one) => one.lines.length), 0),
  );
  const tops = lines.map(
    (_, row) =>
      firstRow + lines.slice(0, row).reduce((sum, one) => sum + one * line + betweenRows, 0),
  );
  const end = (tops.at(-1) ?? 0) + (lines.at(-1) ?? 0) * line;
  return { tops, height: Math.max(bottom + bar.over, end) + 0.25 };
}

/**
 * An example day as a strip on an axis, for places at least so wide: its words in the bars where they
 * have room, and below elsewhere.
 */
export function layOutStrip(
  parts: readonly PartTold[],
  axis: DayAxis,
  width: number,
): StripDrawing {
  const bars = parts.map(({ from, to, what, peak }) => {
    const ends = { from: acrossOf(axis, from), to: acrossOf(axis, to) };
    const room = (ends.to - ends.from) * width - 2 * pad - 0.15;
    return { ...ends, what, peak, inside: within(what, room, peak) };
  });
  const outside = bars
    .filter(({ inside }) => !inside)
    .map(({ what, from, to }) => ({ ...below(what), at: ((from + to) / 2) * width }));
  const hung = hangBelow(outside, width);
  const { tops, height } = rowTops(hung);
  const hanging = hung.values();
  const drawnParts = bars.map(({ from, to, peak, inside }): DrawnPart => {
    const part = { from, to, peak };
    if (inside) {
      const y = bar.top + bar.height / 2 - ((inside.lines.length - 1) * line) / 2 + 0.35;
      return { ...part, words: { lines: inside.lines, x: from, y, anchor: 'start' } };
    }
    const { lines = [], row = 0, anchor = 'start' } = hanging.next().value ?? {};
    const top = tops[row] ?? 0;
    const words = { lines, x: (from + to) / 2, y: top + 0.85, anchor, foot: top - 0.1 };
    return { ...part, words };
  });
  return { height, parts: drawnParts };
}
