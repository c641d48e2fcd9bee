import type { Nodes, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { componentNamed, type ComponentTable } from '../../schema/components.ts';
import { isJsx, lineOf, type Jsx, type Prose } from '../../knowledge/prose/read.ts';
import type { Finding } from './prose-rules.ts';

const childrenNamed = (node: Parents, name: string) =>
  node.children.filter((child) => isJsx(child) && child.name === name).length;

function placesOf(node: Jsx, parent: Parents | undefined, table: ComponentTable): Finding[] {
  const { inside, holds } = componentNamed(node.name ?? '', table) ?? {};
  const at = { id: 'component-place' as const, line: lineOf(node) };
  const isIn = parent && isJsx(parent as Nodes) && (parent as Jsx).name === inside;
  return [
    ...(inside && !isIn
      ? [{ ...at, what: `<${node.name}> stands outside of <${inside}>`, fix: 'Move it inside' }]
      : []),
    ...(holds && childrenNamed(node as Parents, holds.name) < holds.least
      ? [
          {
            ...at,
            what: `<${node.name}> holds fewer than ${holds.least} <${holds.name}>`,
            fix: `Give each source its own <${holds.name}>`,
          },
        ]
      : []),
  ];
}

/** Components that stand where they mean nothing, or lack what they are for. */
export function placeFindings({ tree }: Prose, table: ComponentTable): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    if (isJsx(node)) findings.push(...placesOf(node, parent, table));
    const empty = isJsx(node) && node.children.length > 0 && !toString(node).trim();
    if (empty) {
      const what = `<${node.name}> has nothing to read in it`;
      findings.push({
        id: 'section-empty',
        line: lineOf(node),
        what,
        fix: 'Write it, or remove it',
      });
    }
  });
  return findings;
}

/** Whether a reader finds anything in a part of the text. A citation alone says nothing. */
const saysSomething = (node: RootContent, table: ComponentTable): boolean =>
  toString(node).trim() !== '' ||
  (isJsx(node) && componentNamed(node.name ?? '', table)?.stands !== undefined) ||
  ('children' in node && (node.children as RootContent[]).some((one) => saysSomething(one, table)));

/** Headings with nothing under them, neither text nor a smaller heading. */
export function sectionFindings({ tree }: Prose, table: ComponentTable): Finding[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const rest = tree.children.slice(index + 1);
    const end = rest.findIndex((one) => one.type === 'heading');
    const next = rest[end];
    const own = end < 0 ? rest : rest.slice(0, end);
    const leads = next?.type === 'heading' && next.depth > node.depth;
    if (leads || own.some((one) => saysSomething(one, table))) return [];
    const title = toString(node);
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
