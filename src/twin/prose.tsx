import type { Nodes, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slug } from 'github-slugger';
import { h, type ComponentChildren } from 'preact';
import { sourceNamed } from '../knowledge/figures/fact.ts';
import { findFigure } from '../knowledge/figures/figures.ts';
import { formatContext, formatFigure } from '../knowledge/figures/format.ts';
import { formatRate, formatRateContext } from '../knowledge/figures/rates.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { isJsx, type Jsx } from '../knowledge/prose/read.ts';
import { addressOf } from '../schema/address.ts';
import { attributesIn, type Attributes, type ComponentName } from '../schema/components.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { href } from '../site/href.ts';
import { PageLink, SourceLink, SourceNote } from '../views/links.tsx';
import * as words from '../words/page.ts';
import { bareSource } from './parts.tsx';

type Render<Name extends ComponentName> = (
  knowledge: Knowledge,
  attributes: Attributes<Name>,
  inside: ComponentChildren,
) => ComponentChildren;

/** What each component of the text shows, as components/prose/ draws it. */
const shows: { [Name in ComponentName]: Render<Name> } = {
  Cite: (knowledge, { source }) => <SourceNote {...bareSource(knowledge, source)} />,
  Figure: (knowledge, { occupation, ...query }) => {
    const figure = findFigure(knowledge.figures.get(occupation) ?? [], query);
    return (
      figure && (
        <>
          <strong>{formatFigure(figure)}</strong> ({formatContext(figure)}
          <SourceNote {...sourceNamed(knowledge, figure.source)} />)
        </>
      )
    );
  },
  Rate: (knowledge, { id }) => {
    const { data } = get(knowledge, 'rates', id);
    return (
      <>
        <strong>{formatRate(data)}</strong> ({formatRateContext(data)}
        <SourceNote {...sourceNamed(knowledge, data.source, data.confidence)} />)
      </>
    );
  },
  Term: (_knowledge, { id }, inside) => <a href={href(addressOf('terms', id))}>{inside}</a>,
  Note: (_knowledge, { title }, inside) => (
    <aside>
      <p>
        <strong>{title}</strong>
      </p>
      {inside}
    </aside>
  ),
  Disagreement: (_knowledge, { title }, inside) => (
    <section>
      <h3>{title}</h3>
      {inside}
    </section>
  ),
  Side: (knowledge, { source, trusted }, inside) => (
    <div>
      <p>
        <SourceLink {...sourceNamed(knowledge, source)} />
        {trusted && words.trustedMore}
      </p>
      {inside}
    </div>
  ),
};

function shown<Name extends ComponentName>(
  knowledge: Knowledge,
  name: Name,
  node: Jsx,
  inside: ComponentChildren,
): ComponentChildren {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' ? [[one.name, String(one.value ?? '')]] : [],
    ),
  );
  const read = attributesIn(name, { name, attributes });
  return read && shows[name](knowledge, read, inside);
}

const isShown = (name: string): name is ComponentName => Object.hasOwn(shows, name);

function table({ children: [head, ...rows] }: Table, knowledge: Knowledge): ComponentChildren {
  const cells = (row: Table['children'][number] | undefined, tag: string) => (
    <tr>{row?.children.map((cell) => h(tag, null, drawn(cell.children, knowledge)))}</tr>
  );
  return (
    <table>
      <thead>{cells(head, 'th')}</thead>
      <tbody>{rows.map((row) => cells(row, 'td'))}</tbody>
    </table>
  );
}

/** Parsed prose as a view draws it. */
const drawn = (nodes: readonly Nodes[], knowledge: Knowledge): ComponentChildren[] =>
  nodes.map((node) => one(node, knowledge));

const tags: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'blockquote',
  break: 'br',
  delete: 's',
  emphasis: 'em',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
};

function one(node: Nodes, knowledge: Knowledge): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return <code>{node.value}</code>;
  if (node.type === 'table') return table(node, knowledge);
  const inside = 'children' in node ? drawn(node.children, knowledge) : [];
  if (node.type === 'heading') return h(`h${node.depth}`, null, inside);
  if (node.type === 'link') return <PageLink title={inside as never} address={node.url} />;
  if (node.type === 'list') return h(node.ordered ? 'ol' : 'ul', null, inside);
  if (isJsx(node)) {
    const name = node.name ?? '';
    return isShown(name) ? shown(knowledge, name, node, inside) : h(name, null, inside);
  }
  const tag = tags[node.type];
  return tag ? h(tag, null, inside) : inside;
}

const rootOf = (knowledge: Knowledge, entry: AnyEntry): Root['children'] =>
  knowledge.prose.get(entry)?.tree.children ?? [];

/** The whole text of an entry. */
export const proseOf = (knowledge: Knowledge, entry: AnyEntry): ComponentChildren =>
  drawn(rootOf(knowledge, entry), knowledge);

const isHead = (node: RootContent) => node.type === 'heading' && node.depth === 2;

const isCite = (node: Nodes) => isJsx(node) && node.name === 'Cite';

/** Prose that names no source. */
const withoutCites = (nodes: readonly RootContent[]): RootContent[] =>
  nodes
    .filter((node) => !isCite(node))
    .map((node) =>
      'children' in node
        ? ({ ...node, children: withoutCites(node.children as RootContent[]) } as RootContent)
        : node,
    );

/** The text of an entry by the ids of its headings, with the sources it cites or without. */
export function proseSections(
  knowledge: Knowledge,
  entry: AnyEntry,
  { cites = true } = {},
): ReadonlyMap<string, ComponentChildren> {
  const sections = new Map<string, RootContent[]>();
  let section: RootContent[] = [];
  for (const node of rootOf(knowledge, entry)) {
    if (isHead(node)) sections.set(slug(toString(node)), (section = []));
    else section.push(node);
  }
  return new Map(
    [...sections]
      .filter(([, nodes]) => nodes.length > 0)
      .map(([id, nodes]) => [id, drawn(cites ? nodes : withoutCites(nodes), knowledge)]),
  );
}
