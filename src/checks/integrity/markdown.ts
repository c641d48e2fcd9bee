import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf, type Prose } from '../../knowledge/prose/read.ts';
import type { Finding } from './prose-rules.ts';
import type { Wrong } from './problem.ts';

/** Marks of Markdown that lack their other half, so that they show as they are written. */
const bareMark = /\*\*|__|\]\(|(?<!\S)#{1,6}(?=\p{L})/u;

const unused = (what: string, fix: string): Wrong => ({ id: 'markdown-unused', what, fix });

/** What is wrong with a piece of Markdown by itself and by what it stands in. */
function wrongWith(node: Nodes, parent: Parents | undefined): Wrong | undefined {
  switch (node.type) {
    case 'delete':
      return unused('words are struck out', 'Take out the ~, or write \\~ for the sign');
    case 'footnoteReference':
    case 'footnoteDefinition':
      return unused('a footnote stands here', 'Say it in the text, or cite a source with <Cite>');
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return unused('a box to tick stands here', 'Write a plain list');
    case 'text': {
      const [mark] = bareMark.exec(node.value) ?? [];
      if (!mark) return undefined;
      return unused(`${mark} stands in the text as it is`, 'Close the mark, or take it out');
    }
    case 'link':
    case 'linkReference':
      if (toString(node).trim()) return undefined;
      return { id: 'link-words', what: 'a link has no words', fix: 'Write where it leads' };
    case 'heading': {
      if (parent?.type === 'root') return undefined;
      const what = `the heading “${toString(node)}” stands inside something else`;
      return { id: 'heading-place', what, fix: 'Let it stand by itself' };
    }
    default:
      return undefined;
  }
}

/** Headings that leave out a level: #### straight under ##. */
function levelFindings({ tree }: Prose): Finding[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  return headings.flatMap((node, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    if (node.depth <= before + 1) return [];
    const what = `a heading has ${node.depth} #`;
    const fix = `Use ${'#'.repeat(before + 1)} here`;
    return [{ id: 'heading-level' as const, line: lineOf(node), what, fix }];
  });
}

/** Markdown that content does not use, that is not closed, or that stands in the wrong place. */
export function markdownFindings(prose: Prose): Finding[] {
  const findings: Finding[] = [];
  visit(prose.tree, (node: Nodes, _index, parent: Parents | undefined) => {
    const wrong = wrongWith(node, parent);
    if (wrong) findings.push({ line: lineOf(node), ...wrong });
  });
  return [...findings, ...levelFindings(prose)];
}
