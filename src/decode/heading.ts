import { isIn, type Range } from './asides.ts';
import type { Entry } from './meant.ts';
import type { Token } from './tokens.ts';
import type { MaybeAt } from './places.ts';

/** How long the lines of a heading are at most, and how many it has. */
const longest = { line: 110, lines: 2 };
/** How many lines are looked at for it: a motto may stand before it. */
const first = 5;

const isSentence = (line: string) => line.length > longest.line || /[.!?]\s*$/.test(line);
/** A line that says itself that it is the title. */
const saysTitle = /^\W*(?:(?:job|post|position|role)(?: title)?|title|vacancy):/i;

/** Lines of a text with where they stand, empty ones apart. */
function linesOf(text: string): (Range & { line: string })[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const at = { from, to: from + line.length, line };
    from = at.to + 1;
    return line.trim() === '' ? [] : [at];
  });
}

/** The heading of an advert: its first lines that are no sentences, and any that says that it is the title. */
export function headingOf(text: string): Range[] {
  const lines = linesOf(text);
  const begin = lines.slice(0, first).findIndex(({ line }) => !isSentence(line));
  const top = begin < 0 ? [] : lines.slice(begin, begin + longest.lines);
  const goesOn = top.findIndex(({ line }) => isSentence(line));
  const heading = goesOn < 0 ? top : top.slice(0, goesOn);
  return [...heading, ...lines.filter(({ line }) => saysTitle.test(line) && !isSentence(line))];
}

/** The nouns that titles end in. */
const noun =
  /^(?:technician|tech|engineer|operator|designer|editor|mixer|producer|assistant|recordist|developer|programmer|instructor|installer|stagehand|supervisor)$/;

/** What is between a title and what it is followed by to say of what: "Technician, Audio", "Stagehands (Audio)". */
const parted = /^\s*(?:[,(|–—-]|[-–—] )\s*$/;
/** What ends such an addition. */
const isWhole = /^(?:\)|\s*(?:[|,(–—]|- |\n|$))/;
/** A grade behind a title: "Technician II". */
const grade = /^(?:i{1,3}|iv|\d)$/;

/** The last one and the last two words before a place. */
const runsBefore = (tokens: readonly Token[], end: number): Token[][] =>
  [1, 2].filter((length) => length <= end).map((length) => tokens.slice(end - length, end));

type Named = (words: readonly Token[]) => readonly Entry[];

/**
 * Titles in the heading of an advert whose words do not stand together: those that share a noun, as in "Comms
 * & RF Technician", and those that have it first, as in "Technician, Audio".
 */
export function titlesApart(text: string, tokens: readonly Token[], named: Named): MaybeAt[] {
  const heading = headingOf(text);
  const between = (place: number) =>
    text.slice(tokens[place]?.to ?? 0, tokens[place + 1]?.from ?? text.length);
  const at = (words: readonly Token[], last: Token): MaybeAt[] => {
    const things = named([...words, last])
      .map(({ thing }) => thing)
      .filter(({ kind }) => kind === 'role');
    const { from = 0 } = words[0] ?? {};
    const { to = 0 } = words.at(-1) ?? {};
    return things.length > 0 ? [{ from, to, things: [...new Set(things)], maybe: [] }] : [];
  };
  return tokens.flatMap((token, place) => {
    if (!isIn(heading, token.from) || !noun.test(token.key)) return [];
    const shared = [place - 1, place - 2].flatMap((second) => {
      const isAnd = /^(?:&|and)$/.test(tokens[second - 1]?.key ?? '');
      const isSlash = /^ ?\/ ?$/.test(between(second - 1));
      if (second < 1 || (!isAnd && !isSlash)) return [];
      const last = isAnd ? second - 1 : second;
      return runsBefore(tokens, last).flatMap((words) => at(words, token));
    });
    const last = grade.test(tokens[place + 1]?.key ?? '') ? place + 1 : place;
    if (!parted.test(between(last))) return shared;
    const after = [2, 1].flatMap((length) =>
      isWhole.test(text.slice(tokens[last + length]?.to, (tokens[last + length]?.to ?? 0) + 3))
        ? at(tokens.slice(last + 1, last + 1 + length), token)
        : [],
    );
    return [...shared, ...after];
  });
}
