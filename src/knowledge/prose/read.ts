import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseProse } from './parse.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

interface Placed {
  /** Line within the prose, from 1. */
  line: number;
}
export interface Heading extends Placed {
  depth: number;
  text: string;
  slug: string;
}
export interface Link extends Placed {
  url: string;
}
export interface Use extends Placed {
  name: string;
  attributes: Record<string, string>;
  /** The heading it stands under, if any. */
  under?: Heading | undefined;
  node: Jsx;
}

/** What an entry's prose refers to. */
export interface Prose {
  tree: Root;
  headings: Heading[];
  links: Link[];
  uses: Use[];
}

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

export const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isPlain = (attribute: Jsx['attributes'][number]): attribute is MdxJsxAttribute =>
  attribute.type === 'mdxJsxAttribute' &&
  (attribute.value === null ||
    attribute.value === undefined ||
    typeof attribute.value === 'string');

/** The attributes of a component that are plain strings. */
const attributesOf = (node: Jsx): Record<string, string> =>
  Object.fromEntries(
    node.attributes.filter(isPlain).map(({ name, value }) => [name, String(value ?? '')]),
  );

/** Reads headings, links and components out of MDX. Throws where it cannot be parsed. */
export function readProse(body: string): Prose {
  const prose: Prose = { tree: parseProse(body), headings: [], links: [], uses: [] };
  visit(prose.tree, (node: Nodes) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      const text = toString(node);
      prose.headings.push({ depth: node.depth, text, slug: slug(text), line });
    } else if (node.type === 'link' || node.type === 'definition') {
      prose.links.push({ url: node.url, line });
    } else if (isJsx(node)) {
      const use = { name: node.name ?? '', attributes: attributesOf(node), line, node };
      prose.uses.push({ ...use, under: prose.headings.at(-1) });
    }
  });
  return prose;
}
