import type { Nodes, Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Letters and numbers alone, with the signs that numbers need: what a text says, however it is set. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(?<=\d)[.,](?=\d)/g, '§')
    .replace(/[^\p{L}\p{N}§%$€£+−°&]+/gu, '');

/** What stands together in a text, and all of it in its order. */
export interface Said {
  pieces: string[];
  all: string;
}

const said = (pieces: readonly string[], all: readonly string[] = pieces): Said => ({
  pieces: [...new Set(pieces.map((one) => one.replace(/\s+/g, ' ').trim()))].filter(lettersOf),
  all: lettersOf(all.join(' ')),
});

/** What of one says what the other does not, each piece whole. */
export const unsaid = (one: Said, other: Said): string[] =>
  one.pieces.filter((piece) => !other.all.includes(lettersOf(piece)));

const isText = (node: Node) => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const inLine = new Set(
  'A ABBR B BR CITE CODE EM I KBD LABEL MARK S SMALL SPAN STRONG SUB SUP WBR'.split(' '),
);
const isPart = (node: Node): boolean => isElement(node) && !inLine.has(node.tagName);

/** A row, and a term with what is said of it: they stand together though there are parts in them. */
const isTogether = ({ tagName, parentElement }: Element): boolean =>
  tagName === 'TR' || (tagName === 'DIV' && parentElement?.tagName === 'DL');

/** All text of an element, with room between its parts. */
function textIn(node: Node): string {
  if (isText(node)) return node.textContent ?? '';
  const inside = [...node.childNodes].map(textIn).join('');
  return isPart(node) ? ` ${inside} ` : inside;
}

/** The texts of an element and of each part in it, without those of the parts inside; of what stands together, all. */
function textsOf(element: Element): string[] {
  if (isTogether(element)) return [textIn(element)];
  const texts: string[] = [];
  const read = (node: Node): string => {
    if (isText(node)) return node.textContent ?? '';
    if (!isPart(node)) return [...node.childNodes].map(read).join('');
    texts.push(...textsOf(node as Element));
    return ' ';
  };
  const own = [...element.childNodes].map(read).join('');
  return [own, ...texts];
}

/** What nobody reads, and what stands on a page twice or as a number: left out of both ways. */
const unread = [
  'svg, script, style, template, noscript, [hidden], [aria-hidden="true"]',
  // The names of sources beside the text, and their numbers in it: the list of sources has both.
  'aside.notes, .note-list, sup:has(> a[href^="#source-"])',
].join();

/** What a page says in its main part, without what the selectors find; all of it has that too. Pictures say what they are called. */
export function saidOnPage(main: Element, left: string): Said {
  const pictures = [...main.querySelectorAll('[role="img"]')].map(
    (picture) => picture.getAttribute('aria-label') ?? '',
  );
  for (const element of main.querySelectorAll(unread)) element.remove();
  for (const input of main.querySelectorAll('input[value]')) {
    input.replaceWith(input.getAttribute('value') ?? '');
  }
  const all = [main.textContent ?? '', ...pictures];
  for (const element of main.querySelectorAll(left)) element.remove();
  return said(textsOf(main), all);
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** The syntax tree of a text of Markdown. */
export const parsed = (markdown: string): Root => parser.parse(markdown);

const leaves = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value === '<br>' ? ' ' : '';
  return 'children' in node ? node.children.map(leaves).join('') : '';
};

const rowText = (row: TableRow) => row.children.map(leaves).join(' ');

/** The blocks of Markdown as texts: paragraphs, headings, rows. */
function blocksIn(node: Nodes): string[] {
  if (node.type === 'tableRow') return [rowText(node)];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code')
    return [leaves(node)];
  if (node.type === 'footnoteDefinition') return [];
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

/** Where a source is and when it was read: its page says it. */
const told = /, (?:https?:\S+, )?last checked \w+ \d+, \d{4}$/;

/** What a twin says below its head, without where its sources are. */
export function saidInTwin({ children: [head, ...rest] }: Root): Said {
  if (head?.type !== 'blockquote') throw new Error('a twin has no head');
  return said(rest.flatMap(blocksIn).map((text) => text.replace(told, '')));
}
