import { posterSize } from '../../schema/poster.ts';
import { siteName } from '../../words/site.ts';
import type { Box } from '../lines.ts';
import { leading, titleWithin, wordsAt, wordsWidth } from './letters.ts';
import { boxPath, type Mark } from './marks.ts';
import type { Palette } from './palette.ts';

/** A piece of tape with words on it. */
export interface Strip {
  /** None where there are too many tapes for words. */
  words?: string | undefined;
  /** Its color. */
  under: string;
}

/** What every poster has: tapes, what kind of page it leads to, the title, and the drawing at its foot. */
export interface Framed {
  strips: readonly Strip[];
  kind?: string | undefined;
  title: string;
  /** How high the drawing is. */
  below: number;
}

/** The room around everything, and how high tapes are, in pixels. */
const margin = 64;
const top = 54;
const tall = 56;
/** Left and right of the words on a tape, and between tapes. */
const [inset, gap] = [18, 14];
/** How wide a tape without words is, and how large words beside the title are. */
const bare = 40;
const label = 31;
/** The sign of the site: its icon, of 24 units, and how large that stands here. */
const sign =
  'M7 12h4c4 0 2-6 6-6M11 12c4 0 2 6 6 6M2 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM17 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM17 18a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z';
const signScale = 1.75;

/** How wide all is between the margins. */
export const fullWidth = posterSize.width - 2 * margin;

/** The room of a drawing that is so high. */
export const roomBelow = (height: number): Box => ({
  ...{ x: margin, y: posterSize.height - margin + 4 - height },
  ...{ width: fullWidth, height },
});

/** The name of the site with its sign, at the right. */
function brand({ text }: Palette): { marks: Mark[]; left: number } {
  const right = posterSize.width - margin;
  const left = right - wordsWidth(siteName, label, 700) - 24 * signScale - 8;
  return {
    left,
    marks: [
      wordsAt(
        siteName,
        { x: right, y: top + 39 },
        { size: label, weight: 700, fill: text, anchor: 'end' },
      ),
      {
        ...{ path: sign, stroke: text, width: 2 },
        transform: `translate(${left.toFixed(1)} ${top + 7}) scale(${signScale})`,
      },
    ],
  };
}

/** The tapes from the left, smaller where they need more than their room; behind them the kind of page. */
function strips({ strips, kind = '' }: Framed, { back, quiet }: Palette, room: number): Mark[] {
  const widthOf = ({ words }: Strip) =>
    words === undefined ? bare : wordsWidth(words, label) + 2 * inset;
  const wanted =
    strips.reduce((sum, strip) => sum + widthOf(strip) + gap, 0) + wordsWidth(kind, label);
  const scale = Math.min(1, room / wanted);
  let x = margin;
  const marks = strips.flatMap((strip) => {
    const width = widthOf(strip) * scale;
    const box = boxPath({ ...{ x, y: top }, ...{ width, height: tall } }, 5);
    const at = { x: x + inset * scale, y: top + tall / 2 + label * scale * 0.34 };
    x += width + gap * scale;
    const piece = { path: box, fill: strip.under };
    return strip.words === undefined
      ? [piece]
      : [piece, wordsAt(strip.words, at, { size: label * scale, fill: back })];
  });
  const behind = { x: x + 4, y: top + 39 };
  return kind ? [...marks, wordsAt(kind, behind, { size: label * scale, fill: quiet })] : marks;
}

/** Whatever is the same on all posters, and the title as large as what stands below it lets it be. */
export function framed(frame: Framed, palette: Palette): Mark[] {
  const { marks, left } = brand(palette);
  const start = top + tall + 26;
  const height = roomBelow(frame.below).y - start - 34;
  const { lines, size } = titleWithin(frame.title, { width: fullWidth, height }, 140);
  return [
    ...strips(frame, palette, left - margin - 30),
    ...marks,
    ...lines.map((line, index) =>
      wordsAt(
        line,
        { x: margin - size * 0.04, y: start + size * (0.86 + index * leading) },
        { size, weight: 700, fill: palette.text },
      ),
    ),
  ];
}
