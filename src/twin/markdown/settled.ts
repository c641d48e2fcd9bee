/** Signs that stand in a line until all around them is known: they are in no text. */
export const signs = {
  strong: ['\uE000', '\uE001'],
  emphasis: ['\uE002', '\uE003'],
  /** What comes after it stands right behind what is before it. */
  joined: '\uE004',
  /** A new line. */
  turn: '\uE005',
} as const;

const isSpace = (sign: string) => /^\s?$/.test(sign);
const isPoint = (sign: string) => /^[\p{P}\p{S}]$/u.test(sign);

/** Whether a mark of Markdown may stand between what is around it and what it marks. */
const mayStand = (outside: string, inside: string): boolean =>
  !isPoint(inside) || isSpace(outside) || isPoint(outside);

/** Words between two signs, marked where Markdown reads the marks as such. Spaces stand outside. */
function marked(line: string, [open, close]: readonly [string, string], mark: string): string {
  return line.replace(
    new RegExp(`${open}(\\s*)([^${open}${close}]*?)(\\s*)${close}`, 'g'),
    (_all, before: string, words: string, after: string, at: number) => {
      if (!words) return before + after;
      const around = line.replaceAll(/[\uE000-\uE004]/g, '\uE00F');
      const length = _all.length;
      const left = before || (around.slice(0, at).replaceAll('\uE00F', '').at(-1) ?? '');
      const right =
        after ||
        (around
          .slice(at + length)
          .replaceAll('\uE00F', '')
          .at(0) ??
          '');
      const stands =
        mayStand(left.at(-1) ?? '', words.at(0) ?? '') &&
        mayStand(right.at(0) ?? '', words.at(-1) ?? '');
      return stands ? `${before}${mark}${words}${mark}${after}` : before + words + after;
    },
  );
}

const [strong, strongEnd] = signs.strong;
const [emphasis, emphasisEnd] = signs.emphasis;

/** A line of pieces as Markdown: signs become marks, and spaces are one each. `between` stands for a new line. */
export function settled(line: string, between = ' '): string {
  const spaced = line
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\s*${signs.joined}`, 'g'), '')
    .replace(new RegExp(`${strongEnd}(\\s*)${strong}`, 'g'), '$1')
    .replace(new RegExp(`${emphasisEnd}(\\s*)${emphasis}`, 'g'), '$1');
  const withMarks = marked(marked(spaced, signs.strong, '**'), signs.emphasis, '*');
  return withMarks
    .replace(/[\uE000-\uE003]/g, '')
    .replace(new RegExp(`^[\\s${signs.turn}]+|[\\s${signs.turn}]+$`, 'g'), '')
    .replace(new RegExp(`\\s*${signs.turn}[\\s${signs.turn}]*`, 'g'), between)
    .replace(/!(?=\[)/g, '\\!');
}
