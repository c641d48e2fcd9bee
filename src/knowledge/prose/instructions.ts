import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Prose } from './read.ts';

/** The words of a block without those of components, which stand for generated text. */
const wordsOf = (node: Nodes): string =>
  toString(node)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();

const isHeading = (node: Nodes) => node.type === 'heading' && node.depth === 2;

/** The headings under which nothing stands. */
export function emptySections(prose: Prose | undefined): string[] {
  const blocks = prose?.tree.children ?? [];
  return blocks
    .filter((node, index) => {
      const next = blocks[index + 1];
      return isHeading(node) && (!next || isHeading(next));
    })
    .map((node) => toString(node));
}

/** What a section tells the reader to do, one text each: its list items, or else its paragraphs. */
export function instructionsIn(prose: Prose | undefined, heading: string): string[] {
  const blocks = prose?.tree.children ?? [];
  const start = blocks.findIndex((node) => isHeading(node) && toString(node) === heading);
  if (start < 0) return [];
  const after = blocks.slice(start + 1);
  const end = after.findIndex(isHeading);
  const section = end < 0 ? after : after.slice(0, end);
  const lists = section.flatMap((node) =>
    node.type === 'list' && node.ordered ? node.children : [],
  );
  const items = lists.length > 0 ? lists : section.filter((node) => node.type === 'paragraph');
  return items.map(wordsOf).filter(Boolean);
}
