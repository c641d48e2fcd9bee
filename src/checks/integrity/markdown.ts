import type { Definition, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf, type Prose } from '../../knowledge/prose/read.ts';
import type { Finding } from './prose-rules.ts';
import type { Wrong } from './problem.ts';

/** Marks of Markdown that lack their other half or mean nothing, so that they show as they are written. */
const bareMark =
  /\*\*|__|\]\s?\(|\)\[|\]\[|\[\[|==(?=\p{L})|(?<![\p{L}\p{N}\\])[*_](?=\p{L})|(?<!\S)#{1,6}(?=\p{L})|^(?::::|\||[•·‣]|-(?=\p{L})|\d+\)(?=\p{L}))/mu;

/** No reader takes in more, and a small file can ask for millions of cells. */
const mostColumns = 10;
const mostRows = 80;
/** A number beyond it at the start of a line is a year or an amount, and no item of a list. */
const mostItems = 100;

const unused = (what: string, fix: string): Wrong => ({ id: 'markdown-unused', what, fix });

const linkTitle = unused('a link has a title', 'Say it in the text: few readers see a title');

const hostOf = (text: string): string | undefined =>
  URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : undefined;

/** What reads as a host: after https:// or www., or with an ending that hosts have and words have not. */
const hostSaid =
  /(?:https?:\/\/|www\.)(?:[\w-]+\.)+[a-z]{2,}|\b(?:[\w-]+\.)+(?:com|org|net|gov|edu|mil|int|info|biz|uk|eu|de|ca|au|ie|fr)\b/i;

/** A link that says in its words or its title something other than where it leads. */
function linkFaultOf(url: string, title: string | null | undefined, words: string) {
  if (title) return linkTitle;
  const [said = ''] = hostSaid.exec(words) ?? [];
  const host = said && hostOf(said.replace(/^(?:https?:\/\/)?/i, 'https://'));
  const leads = hostOf(url) ?? '';
  if (!host || host === leads || leads.endsWith(`.${host}`)) return undefined;
  const what = `a link says ${said} and leads to ${url}`;
  return { id: 'link-words', what, fix: 'Write where it leads' } satisfies Wrong;
}

/** The links of a text that are written apart from their words, by their names. */
function definitionsIn({ tree }: Prose): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void found.set(node.identifier, node));
  return found;
}

/** What is wrong with a piece of Markdown by itself and by what it stands in. */
function wrongWith(
  node: Nodes,
  parent: Parents | undefined,
  definitions: ReadonlyMap<string, Definition>,
): Wrong | undefined {
  switch (node.type) {
    case 'table': {
      const columns = node.children[0]?.children.length ?? 0;
      if (columns <= mostColumns && node.children.length <= mostRows) return undefined;
      const what = `the table has ${columns} columns and ${node.children.length} rows`;
      return { id: 'list-long', what, fix: `Use at most ${mostColumns} and ${mostRows}` };
    }
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
    case 'definition':
      return node.title ? linkTitle : undefined;
    case 'link':
    case 'linkReference': {
      const words = toString(node).trim();
      if (!words)
        return { id: 'link-words', what: 'a link has no words', fix: 'Write where it leads' };
      const { url, title } =
        node.type === 'link' ? node : (definitions.get(node.identifier) ?? { url: '', title: '' });
      return linkFaultOf(url, title, words);
    }
    case 'list': {
      const { start } = node;
      if (typeof start !== 'number' || start <= mostItems) return undefined;
      const fix = `Write ${start}\\. where it is no list`;
      return unused(`a list begins with ${start}`, fix);
    }
    case 'code':
      return unused('a block of code stands here', 'Write it as text or as a list');
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
  const definitions = definitionsIn(prose);
  visit(prose.tree, (node: Nodes, _index, parent: Parents | undefined) => {
    const wrong = wrongWith(node, parent, definitions);
    if (wrong) findings.push({ line: lineOf(node), ...wrong });
  });
  return [...findings, ...levelFindings(prose)];
}
