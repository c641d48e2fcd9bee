/** Signs that stand in a line until all around them is known: they are in no text. */
export const signs = {
  strong: ['\uE000', '\uE001'],
  emphasis: ['\uE002', '\uE003'],
  /** What comes after it stands right behind what is before it. */
  joined: '\uE004',
  /** A new line. */
  turn: '\uE005',
} as const;

const marks = [
  { signs: /\uE000(\s*)([^\uE000\uE001]*?)(\s*)\uE001/g, mark: '**' },
  { signs: /\uE002(\s*)([^\uE002\uE003]*?)(\s*)\uE003/g, mark: '*' },
] as const;

const isSpace = (sign: string) => /^\s?$/.test(sign);
const isPoint = (sign: string) => /^[\p{P}\p{S}]$/u.test(sign);

/** Whether a mark of Markdown may stand between what is around it and what it marks. */
const mayStand = (outside: string, inside: string): boolean =>
  !isPoint(inside) || isSpace(outside) || isPoint(outside);

const first = (text: string) => text.replace(/^[\uE000-\uE004]+/, '').at(0) ?? '';
const last = (text: string) => text.replace(/[\uE000-\uE004]+$/, '').at(-1) ?? '';

/** Words between two signs, marked where Markdown reads the marks as such. Spaces stand outside. */
const marked = (line: string, { signs: between, mark }: (typeof marks)[number]): string =>
  line.replace(between, (all: string, before: string, words: string, after: string, at: number) => {
    if (!words) return before + after;
    const stands =
      mayStand(before ? ' ' : last(line.slice(0, at)), words.at(0) ?? '') &&
      mayStand(after ? ' ' : first(line.slice(at + all.length)), words.at(-1) ?? '');
    return stands ? `${before}${mark}${words}${mark}${after}` : before + words + after;
  });

/** The same where there are signs: most lines have none. */
const withMarks = (line: string): string =>
  /[\uE000-\uE003]/.test(line)
    ? marks
        .reduce(marked, line.replace(/\uE001(\s*)\uE000|\uE003(\s*)\uE002/g, '$1$2'))
        .replace(/[\uE000-\uE003]/g, '')
    : line;

/** A line of pieces as Markdown: signs become marks, and spaces are one each. `between` stands for a new line. */
export const settled = (line: string, between = ' '): string =>
  withMarks(line.replace(/\s+/g, ' ').replace(/\s*\uE004/g, ''))
    .replace(/^[\s\uE005]+|[\s\uE005]+$/g, '')
    .replace(/\s*\uE005[\s\uE005]*/g, between)
    .replace(/!(?=\[)/g, '\\!');
