import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import { inLines } from '../../knowledge/letters.ts';
import type { Point, Size } from '../lines.ts';
import type { Mark } from './marks.ts';

/** How bold letters are: of labels, and of titles. */
type Weight = 600 | 700;

const packages = createRequire(join(process.cwd(), 'package.json'));
const read = new Map<Weight, Font>();

/** The display face of the site in a weight, read once. */
function fontOf(weight: Weight): Font {
  const known = read.get(weight);
  if (known) return known;
  const name = `barlow-semi-condensed-latin-${weight}-normal.woff`;
  const file = readFileSync(packages.resolve(`@fontsource/barlow-semi-condensed/files/${name}`));
  const font = opentype.parse(new Uint8Array(file).buffer);
  read.set(weight, font);
  return font;
}

/** How words are set: their size in pixels, how bold, and at which side of their point they stand. */
export interface Setting {
  size: number;
  weight?: Weight | undefined;
  fill: string;
  anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** How wide words are in a size, in pixels. */
export const wordsWidth = (says: string, size: number, weight: Weight = 600): number =>
  fontOf(weight).getAdvanceWidth(says, size);

/** The letters of a text that the face does not have. */
export const lettersMissing = (text: string): string[] =>
  [...text].filter((letter) => fontOf(700).charToGlyphIndex(letter) === 0);

const parts = { start: 0, middle: 0.5, end: 1 } as const;

/** A number of path data, to a tenth of a pixel. */
const short = (value: number) => `${Math.round(value * 10) / 10}`;

/** Path data of outlines. What the library writes itself rounds numbers near zero to none. */
function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map((one) => {
      const { type } = one;
      if (type === 'Z') return 'Z';
      const points = [
        ...(type === 'Q' || type === 'C' ? [one.x1, one.y1] : []),
        ...(type === 'C' ? [one.x2, one.y2] : []),
        ...[one.x, one.y],
      ];
      return type + points.map(short).join(' ');
    })
    .join('');
}

/** Words as outlines, so that no system needs their face. The point is on their base line. */
export function wordsAt(says: string, { x, y }: Point, setting: Setting): Mark {
  const { size, weight = 600, fill, anchor = 'start' } = setting;
  const left = x - parts[anchor] * wordsWidth(says, size, weight);
  return { path: pathData(fontOf(weight).getPath(says, left, y, size).commands), fill, says };
}

/** A size that words have at most, and a smaller one where they would be wider than so many pixels. */
export const sizeWithin = (
  says: string,
  most: number,
  width: number,
  weight: Weight = 600,
): number => Math.min(most, Math.floor((most * width) / wordsWidth(says, most, weight)));

/** From one line of a title to the next, in its size. */
export const leading = 1.06;

/** A title in lines of a size. */
interface TitleSetting {
  lines: readonly string[];
  size: number;
}

/** A title in as few lines as let it be about as large as can be within a room. */
export function titleWithin(title: string, room: Size, most: number): TitleSetting {
  const settings = [1, 2, 3, 4].map((count): TitleSetting => {
    const { lines } = inLines(title, count);
    const widest = Math.max(...lines.map((line) => wordsWidth(line, 100, 700)));
    const size = Math.min(
      ...[most, (100 * room.width) / widest, room.height / (lines.length * leading)],
    );
    return { lines, size: Math.floor(size) };
  });
  return settings.reduce((best, one) => (one.size > best.size ? one : best));
}
