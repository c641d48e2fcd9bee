import type { Look } from '../../knowledge/compare/looks.ts';

/** The colors of a tape by day: of lines and fields, and one that is dark enough under words. */
export interface Ink {
  line: string;
  under: string;
}

/** The colors of a poster: those of the pages by day. */
export interface Palette {
  text: string;
  quiet: string;
  back: string;
  rest: string;
  /** The ink of a tape by its name; that of the text where there is none. */
  inkOf(tape: string | undefined): Ink;
  /** The ink of one of several roles side by side. */
  inkOfLook(look: Pick<Look, 'tape' | 'tone'>): Ink;
}

/** A color so far on its way to black, the rest in percent: #cc4321 at 84 percent is #ab381c. */
function darkened(color: string, percent: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * percent));
  return `#${parts
    .map((part) =>
      Math.round(part / 100)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const tape = /\.(\w+) \{\s*--hue: light-dark\((#\w{6}), #\w{6}\);/g;
const under = /--fill: light-dark\(color-mix\(in srgb, var\(--hue\) (\d+)%, #000\)/;
const second = /--tape: light-dark\(\s*color-mix\(in srgb, var\(--hue\) (\d+)%, #000\)/;

/** The colors as the tokens of the styles have them. Throws where one is not told there as it was. */
export function paletteOf(tokens: string): Palette {
  const day = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(tokens)?.[1];
    if (!found) throw new Error(`The tokens of the styles have no --${name}`);
    return found;
  };
  const percent = (share: RegExp): number => {
    const found = Number(share.exec(tokens)?.[1]);
    if (!found)
      throw new Error(`The tokens of the styles do not say how dark a tape is: ${share.source}`);
    return found;
  };
  const [words, other] = [percent(under), percent(second)];
  const tapes = new Map(
    [...tokens.matchAll(tape)].map(([, name = '', line = '']) => {
      const dark = darkened(line, other);
      const inks: Ink[] = [
        { line, under: darkened(line, words) },
        { line: dark, under: dark },
      ];
      return [name, inks];
    }),
  );
  const text = day('text');
  const inkOf = (name: string | undefined, tone = 1): Ink => {
    const ink = name === undefined ? { line: text, under: text } : tapes.get(name)?.[tone - 1];
    if (!ink) throw new Error(`The tokens of the styles have no tape ${name} of tone ${tone}`);
    return ink;
  };
  return {
    ...{ text, quiet: day('quiet'), back: day('back'), rest: day('rest') },
    inkOf: (name) => inkOf(name),
    inkOfLook: ({ tape, tone }) => inkOf(tape, tone),
  };
}
