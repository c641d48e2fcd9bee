/**
 * How wide letters of the display face are at most, in its size, its stand-in included. A letter of no
 * row is as wide as the widest capital.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ \u00a0ijl'’,.;I]/, 0.26],
  [/[frt():/-]/, 0.38],
  [/[a-hknopqsuvxyz\d–]/, 0.51],
  [/[ABEFJKLPSTVXYZ]/, 0.58],
  [/[w&MN]/, 0.72],
  [/[mW%]/, 0.82],
];
const capital = 0.67;

/** How wide a text in the display face is at most, in its size. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? capital),
    0,
  );

/** A text in lines, with the width of the widest. */
export interface Setting {
  lines: readonly string[];
  width: number;
}

/** All ways to break words into so many lines. */
function breaks(words: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[words.join(' ')]];
  return words
    .slice(0, words.length - lines + 1)
    .flatMap((_, index) =>
      breaks(words.slice(index + 1), lines - 1).map((rest) => [
        words.slice(0, index + 1).join(' '),
        ...rest,
      ]),
    );
}

/** A text in so many lines, or in one a word where it has fewer, as narrow as they can be. */
export function inLines(text: string, count: number): Setting {
  const words = text.split(' ');
  return breaks(words, Math.min(count, words.length))
    .map((lines) => ({ lines, width: Math.max(...lines.map(widthOf)) }))
    .reduce((best, one) => (one.width < best.width ? one : best));
}
