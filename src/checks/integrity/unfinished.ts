import { toString } from 'mdast-util-to-string';
import { lineOf, type Prose } from '../../knowledge/prose/read.ts';
import type { Finding } from './prose-rules.ts';

/** The words that stand in a new entry wherever its text is still to be written. */
export const placeholder = 'To be written.';

/** Places in the text of a new entry where its author has written nothing yet. */
export const unfinishedFindings = ({ tree, headings }: Prose): Finding[] =>
  tree.children
    .filter((node) => node.type === 'paragraph' && toString(node).trim() === placeholder)
    .map((node) => {
      const line = lineOf(node);
      const above = headings.findLast((heading) => heading.line < line);
      const what = above ? `"${above.text}" is still to be answered` : 'the text is still missing';
      return { id: 'unfinished', line, what, fix: `Write it in place of “${placeholder}”` };
    });
