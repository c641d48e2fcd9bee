import type { Nodes } from 'mdast';
import type { ContentDocument, ContentFile } from './document.ts';
import type { Problem } from './problem.ts';

/** No file of content is larger. The largest entries are a tenth of it. */
export const mostBytes = 150_000;

/** Lists in quotes in lists, and groups of fields in groups: nobody reads deeper. */
const mostNested = 20;

/** A run of one opening sign longer than this is no text, and parsers slow down over it. */
const longestRun = 400;

/** What makes a file too large or too odd to be parsed at all. */
export function sizeProblems({ path, text }: ContentFile): Problem[] {
  if (text.length > mostBytes) {
    const what = `the file has ${text.length} signs`;
    return [{ id: 'file-size', file: path, line: 1, what, fix: `Use at most ${mostBytes}` }];
  }
  const run = new RegExp(`([[({<>*_\`!&|~#=+-])(?:[ \\t]?\\1){${longestRun},}`).exec(text);
  if (!run) return [];
  const line = text.slice(0, run.index).split('\n').length;
  const what = `the sign ${run[1]} stands ${longestRun} times in a row`;
  return [{ id: 'nesting', file: path, line, what, fix: 'Take the run out' }];
}

/** Whether something stands in more than so many others, groups in groups or nodes in nodes. */
function isDeep(value: unknown, inside: (one: object) => readonly unknown[], depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > mostNested || inside(value).some((one) => isDeep(one, inside, depth + 1));
}

/** Whether the fields of an entry stand too deep in each other. */
export const isDeepData = ({ data }: ContentDocument): boolean =>
  isDeep(data, (one) => Object.values(one));

/** Whether the parts of its prose do. */
export const isDeepTree = (tree: Nodes): boolean =>
  isDeep(tree, (one) => ('children' in one ? (one.children as unknown[]) : []));
