/** A piece of a text, from its first character to the one after its last, and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** A text with pieces of it replaced, and every other character as it was. Pieces must not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, words }) => now.slice(0, start) + words + now.slice(end), text);

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, place: number): number =>
  text.slice(0, place).split('\n').length;
