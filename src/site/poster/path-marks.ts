import { inLines } from '../../knowledge/letters.ts';
import type { Box, Size } from '../lines.ts';
import { halfHeight, halfWidth } from '../path/small-cable.ts';
import type { SmallPath } from '../path/small-path.ts';
import { sizeWithin, wordsAt } from './letters.ts';
import { boxPath, type Mark } from './marks.ts';
import type { Ink, Palette } from './palette.ts';

/** A role on a path: its places, and its colors there. */
export interface Lit extends Ink {
  at: readonly string[];
}

/** How much larger than on a page a small path is drawn at most, and how much wider than high. */
const largest = 3.3;
const widest = 3;

/** How many pixels a unit of a small path is across and down, where it fills a room. */
function scaleIn({ places, height }: SmallPath, room: Size) {
  const down = Math.min(largest, room.height / height);
  const units = Math.max(...places.map(({ x }) => x)) + halfWidth + 1;
  const across = Math.min(room.width / units, down * widest);
  return { across, down: Math.min(down, across) };
}

/** How high a small path is in a room, in pixels. */
export const pathHeight = (path: SmallPath, room: Size): number =>
  path.height * scaleIn(path, room).down;

const short = (value: number) => Math.round(value * 10) / 10;

/** The path data of a cable, each number where its place in the room is. */
const placed = (path: string, x: (at: number) => number, y: (at: number) => number): string =>
  path.replaceAll(/([MHC])([^MHC]*)/g, (_all, command: string, numbers: string) => {
    const at = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return command + at.map((one, index) => (index % 2 ? y(one) : x(one))).join(' ');
  });

/** How cables that carry no sound are broken, in pixels. */
const dashes = { sound: undefined, back: '14 11', control: '0.1 11' } as const;

/** A signal path without words, in one color, with the places of some roles filled in theirs. */
export function pathMarks(
  path: SmallPath,
  room: Box,
  { line, back }: { line: string; back: string },
  lit: readonly Lit[],
): Mark[] {
  const { across, down } = scaleIn(path, room);
  const x = (at: number) => short(room.x + (at - 1) * across);
  const y = (at: number) => short(room.y + (at - path.top) * down);
  const thick = Math.min(6, 2.2 * down);
  const cables = path.cables.map(({ path, kind, from }) => ({
    ...{ path: placed(path, x, y), dash: dashes[kind] },
    width: kind === 'sound' ? thick : thick * 0.7,
    stroke: (kind === 'sound' && lit.find(({ at }) => at.includes(from))?.line) || line,
  }));
  const places = path.places.flatMap((place) => {
    const [width, height] = [2 * halfWidth * across, 2 * halfHeight * down];
    const box = { x: x(place.x) - width / 2, y: y(place.y) - height / 2, width, height };
    const whole = boxPath(box, place.kind === 'box' ? 7 : height / 2);
    const [first, second] = lit.filter(({ at }) => at.includes(place.id));
    const edge = thick * 0.8;
    if (!first) return [{ path: whole, fill: back, stroke: line, width: edge }];
    const filled = { path: whole, fill: first.under, stroke: first.under, width: edge };
    if (!second) return [filled];
    // Of two who stand there, one has each half.
    const half = boxPath({ ...box, x: box.x + width / 2, width: width / 2 }, 0);
    return [filled, { ...filled, path: half, fill: second.under, stroke: second.under }];
  });
  return [...cables, ...places];
}

/** How high a chain is, the room between two of its boxes, and from line to line, in pixels. */
export const chainHeight = 88;
const gap = 16;
const leading = 1.1;

/** A name in the middle of a box, in one line or two. */
function nameMarks(
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  size: number,
  fill: string,
) {
  const first = y + size * (0.34 - ((lines.length - 1) * leading) / 2);
  return lines.map((says, index) =>
    wordsAt(says, { x, y: first + index * size * leading }, { size, fill, anchor: 'middle' }),
  );
}

/** Names from left to right as boxes joined by a cable, some of them filled. */
export function chainMarks(
  names: readonly { says: string; lit: boolean }[],
  { x, y, width }: Box,
  { text, back, rest }: Palette,
): Mark[] {
  const each = (width - gap * (names.length - 1)) / names.length;
  const middle = y + chainHeight / 2;
  const labels = names.map(({ says }) => inLines(says, 2).lines);
  const size = Math.min(...labels.flat().map((line) => sizeWithin(line, 32, each - 20)));
  return [
    { path: `M${x + 20} ${middle}H${x + width - 20}`, stroke: rest, width: 6 },
    ...names.flatMap(({ lit }, index) => {
      const left = x + index * (each + gap);
      const box = { x: left, y, width: each, height: chainHeight };
      const edge = lit ? text : rest;
      return [
        { path: boxPath(box, 9), fill: lit ? text : back, stroke: edge, width: 4 },
        ...nameMarks(
          labels[index] ?? [],
          { x: left + each / 2, y: middle },
          size,
          lit ? back : text,
        ),
      ];
    }),
  ];
}
