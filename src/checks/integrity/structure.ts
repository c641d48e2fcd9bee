import type { Nodes, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  componentNamed,
  plainElements,
  voidElements,
  type ComponentTable,
} from '../../schema/components.ts';
import { isJsx, lineOf, type Jsx, type Prose } from '../../knowledge/prose/read.ts';
import type { Finding } from './prose-rules.ts';
import type { Wrong } from './problem.ts';

/** Whether MDX takes a paragraph away when it compiles: it holds nothing but components. */
const isWrapping = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.every((one) => isJsx(one) || (one.type === 'text' && !one.value.trim()));

/** What stands straight inside of something, once such paragraphs are gone. */
const childrenOf = (node: Parents): RootContent[] =>
  node.children.flatMap((one) =>
    isWrapping(one) ? (one as unknown as { children: RootContent[] }).children : [one],
  );

/** Whether a reader finds anything in a part of the text. A citation alone says nothing. */
const saysSomething = (node: RootContent, table: ComponentTable): boolean =>
  toString(node).trim() !== '' ||
  (isJsx(node) && componentNamed(node.name ?? '', table)?.stands !== undefined) ||
  ('children' in node && (node.children as RootContent[]).some((one) => saysSomething(one, table)));

/** What may not stand within a line. */
const ofParagraphs: ReadonlySet<string> = new Set([
  ...['paragraph', 'list', 'blockquote', 'heading', 'table', 'code', 'thematicBreak'],
]);

const misplaced = (what: string, fix: string): Wrong => ({ id: 'component-place', what, fix });

/** What is wrong with what a component holds, or with that it holds nothing. */
function holdingFault(node: Jsx, table: ComponentTable): Wrong | undefined {
  const name = node.name ?? '';
  const { holds, between } = componentNamed(name, table) ?? {};
  const inside = childrenOf(node as Parents);
  if (voidElements.includes(name) || between === 'nothing') {
    if (inside.length === 0) return undefined;
    return misplaced(
      `what <${name}> holds is shown nowhere`,
      `Write <${name} … /> after the words`,
    );
  }
  if (holds && inside.filter((one) => isJsx(one) && one.name === holds.name).length < holds.least) {
    const what = `<${name}> holds fewer than ${holds.least} <${holds.name}>`;
    return misplaced(what, `Give each source its own <${holds.name}>`);
  }
  const isOfWords = plainElements.includes(name) || between === 'words';
  if (isOfWords && inside.some(({ type }) => ofParagraphs.has(type)))
    return misplaced(`<${name}> holds paragraphs or a list`, 'Write it within a line');
  const mustHold = between !== undefined || plainElements.includes(name) || inside.length > 0;
  if (!mustHold || inside.some((one) => saysSomething(one, table))) return undefined;
  const what = `<${name}> has nothing to read in it`;
  return { id: 'section-empty', what, fix: 'Write it, or remove it' };
}

const isLink = (node: Nodes, table: ComponentTable): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  (isJsx(node) && componentNamed(node.name ?? '', table)?.between === 'words');

/** What may hold paragraphs, and what is told elsewhere. */
const isOpen = (node: Nodes, table: ComponentTable): boolean =>
  ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type) ||
  (isJsx(node) &&
    !plainElements.includes(node.name ?? '') &&
    componentNamed(node.name ?? '', table)?.between !== 'words');

/** What is wrong with where a component or a link stands. */
function placeFault(node: Nodes, around: readonly Nodes[], table: ComponentTable) {
  const component = isJsx(node) ? componentNamed(node.name ?? '', table) : undefined;
  if (!component && !isLink(node, table)) return undefined;
  const name = isJsx(node) ? `<${node.name}>` : 'a link';
  const parent = around.at(-1);
  const { inside, between } = component ?? {};
  if (inside && !(parent && isJsx(parent) && parent.name === inside)) {
    return misplaced(`${name} stands outside of <${inside}>`, 'Move it inside');
  }
  if (between === 'paragraphs' && parent && !isOpen(parent, table)) {
    return misplaced(`${name} stands inside of a sentence`, 'Put it on lines of its own');
  }
  return around.some((one) => isLink(one, table))
    ? misplaced(`${name} stands inside of a link`, 'Put it before or after the link')
    : undefined;
}

/** Components and links that stand where they mean nothing, or lack what they are for. */
export function placeFindings({ tree }: Prose, table: ComponentTable): Finding[] {
  const look = (node: Nodes, around: readonly Nodes[]): Finding[] => {
    const faults = [
      placeFault(node, around, table),
      isJsx(node) ? holdingFault(node, table) : undefined,
    ];
    const inside = isWrapping(node) ? around : [...around, node];
    return [
      ...faults.flatMap((fault) => (fault ? [{ line: lineOf(node), ...fault }] : [])),
      ...('children' in node ? node.children.flatMap((one) => look(one, inside)) : []),
    ];
  };
  return look(tree, []);
}

/** Text before the first heading, where each part of a page stands under one: no page would show it. */
export function leadFindings({ tree }: Prose): Finding[] {
  const [first] = tree.children;
  if (!first || first.type === 'heading') return [];
  const fix = 'Move it below the heading it belongs to';
  return [
    { id: 'heading-place', line: lineOf(first), what: 'the text stands before any heading', fix },
  ];
}

/** Headings with nothing under them, neither text nor a smaller heading. */
export function sectionFindings({ tree }: Prose, table: ComponentTable): Finding[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const rest = tree.children.slice(index + 1);
    const end = rest.findIndex((one) => one.type === 'heading');
    const next = rest[end];
    const own = end < 0 ? rest : rest.slice(0, end);
    const leads = next?.type === 'heading' && next.depth > node.depth;
    const title = toString(node);
    if (title.trim() && (leads || own.some((one) => saysSomething(one, table)))) return [];
    return [
      title.trim()
        ? {
            id: 'section-empty' as const,
            line: lineOf(node),
            what: `“${title}” has nothing under it`,
            fix: 'Write the section, or remove the heading where it may be left out',
          }
        : {
            id: 'section-empty' as const,
            line: lineOf(node),
            what: 'a heading is empty',
            fix: 'Give it words, or remove it',
          },
    ];
  });
}

/** A text without headings of its own in which nothing is said. */
export const silenceFindings = ({ tree }: Prose, table: ComponentTable): Finding[] =>
  tree.children.some((node) => saysSomething(node, table))
    ? []
    : [{ id: 'text-empty', line: 1, what: 'the text says nothing', fix: 'Write it' }];
