import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Path } from '../integrity/document.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { rowOf } from '../../schema/kinds.ts';
import { componentNamed, components, type ComponentTable } from '../../schema/components.ts';
import { isJsx, lineOf, type Prose } from '../../knowledge/prose/read.ts';

/** A piece of text that a reader reads in one go: a paragraph, a list item's line, a field. */
export interface TextPassage {
  text: string;
  heading: boolean;
  /** Line within the prose, or the path of the field it fills. */
  at: number | Path;
}

/** Fields whose text is a name, an address or another's words. */
const notOurs = new Set([
  ...[
    'abroad',
    'action',
    'adverts',
    'aliases',
    'also',
    'code',
    'licence',
    'name',
    'noUrl',
    'period',
    'place',
  ],
  ...['job', 'published', 'publisher', 'reached', 'reviewed', 'role', 'says', 'short', 'subjects'],
  'url',
]);

/** The words of a node; code and components that print generated text stand as one word. */
function wordsOf(node: Nodes, table: ComponentTable): string {
  if (node.type === 'inlineCode') return 'code';
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  const stands = isJsx(node) && componentNamed(node.name ?? '', table)?.stands;
  if (stands) return stands;
  if (!('children' in node)) return '';
  return (node as Parents).children.map((child) => wordsOf(child, table)).join('');
}

/** Without the gaps that citations leave, and with paths and addresses as one word. */
const tidy = (text: string) =>
  text
    .replace(/\S+\/\S+\.?\S*/g, 'code')
    .replace(/ +(?=[.,;:!?])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Every paragraph, heading and table cell of an entry's prose. */
export function passagesInProse(
  { tree }: Prose,
  table: ComponentTable = components,
): TextPassage[] {
  const passages: TextPassage[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const heading = node.type === 'heading';
    passages.push({
      text: tidy(wordsOf(node as Nodes, table)),
      heading,
      at: lineOf(node as Nodes),
    });
  });
  return passages;
}

/** Every text among an entry's fields that is written for the reader in our own words. */
export const passagesInFields = ({ kind, data }: AnyEntry): TextPassage[] =>
  passagesIn(rowOf(kind).quoted ? { ...data, title: '' } : data);

function passagesIn(data: unknown, path: Path = []): TextPassage[] {
  if (typeof data === 'string') {
    return /\s/.test(data) ? [{ text: tidy(data), heading: false, at: path }] : [];
  }
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => passagesIn(item, [...path, index]));
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !notOurs.has(key))
    .flatMap(([key, value]) => passagesIn(value, [...path, key]));
}
