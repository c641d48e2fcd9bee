import type { Nodes } from 'mdast';
import type { Problem } from './problem.ts';

/** No file of content is larger. The largest entry is a sixth of it; the list of queries is four fifths. */
export const mostBytes = 130_000;

/** Lists in quotes in lists, and groups of fields in groups: nobody reads deeper. */
const mostNested = 20;

/**
 * Signs that may open or close something. Parsers slow down with the square of how many stand in one
 * paragraph. No paragraph of the content has a quarter of these, and no file a tenth.
 */
const mostSignsTogether = 600;
const mostSigns = 3_000;

const signsIn = (text: string): number => text.match(/[[\](){}<>*_`!&|~#=+@\\]/g)?.length ?? 0;

/** No word or address is as long. Parsers that look for addresses try every letter of it. */
const endlessWord = /\S{3000}/;

/** A line that begins with more blanks and marks of lists and quotes than this is nested too deep. */
const deepLine = /^(?:[ \t>*+-]|\d{1,9}[.)](?=[ \t])){100}/m;

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** What makes a file too large or too odd to be parsed at all. */
export function sizeProblems(file: string, text: string): Problem[] {
  if (text.length > mostBytes) {
    const what = `the file has ${text.length} signs`;
    return [{ id: 'file-size', file, line: 1, what, fix: `Use at most ${mostBytes}` }];
  }
  const deep = deepLine.exec(text);
  if (deep) {
    const what = 'the line begins with a hundred blanks and marks';
    return [{ id: 'nesting', file, line: lineAt(text, deep.index), what, fix: 'Flatten it' }];
  }
  const endless = endlessWord.exec(text);
  if (endless) {
    const what = 'three thousand letters stand here without a space';
    return [{ id: 'file-slow', file, line: lineAt(text, endless.index), what, fix: 'Shorten it' }];
  }
  const dense = text.split(/\n\s*\n/).find((block) => signsIn(block) > mostSignsTogether);
  if (dense === undefined && signsIn(text) <= mostSigns) return [];
  const line = lineAt(text, dense === undefined ? 0 : text.indexOf(dense));
  const [most, where] =
    dense === undefined ? [mostSigns, 'a file'] : [mostSignsTogether, 'a paragraph'];
  const what = `brackets, stars and other marks stand here more than ${most} times`;
  return [{ id: 'file-slow', file, line, what, fix: `Use at most ${most} in ${where}` }];
}

/** The first thing that stands in more than so many others, groups in groups or nodes in nodes. */
function deepIn<One>(one: One, inside: (one: One) => readonly One[], depth = 0): One | undefined {
  if (depth > mostNested) return one;
  for (const part of inside(one)) {
    const found = deepIn(part, inside, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Placed {
  value: unknown;
  path: readonly PropertyKey[];
}

/** The path of what stands too deep among the fields of an entry, if something does. */
export const deepPath = (data: unknown): readonly PropertyKey[] | undefined =>
  deepIn<Placed>({ value: data, path: [] }, ({ value, path }) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, one]: [string, unknown]) => ({
          value: one,
          path: [...path, Array.isArray(value) ? Number(key) : key],
        }))
      : [],
  )?.path;

/** What stands too deep in its prose, if something does. */
export const deepNode = (tree: Nodes): Nodes | undefined =>
  deepIn(tree, (one) => ('children' in one ? one.children : []));
