import type { Definition, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, type Jsx, type Prose } from '../../knowledge/prose/read.ts';
import { referencesInUse } from '../../schema/components.ts';
import type { Edit } from './edit.ts';
import type { NewNames } from './new-names.ts';

interface Change {
  was: string;
  words: string;
}

const spanOf = ({ position }: Pick<Nodes, 'position'>) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The edit of what stands first between two places. Throws where it is not written there letter by letter. */
function editWithin(body: string, start: number, end: number, { was, words }: Change): Edit {
  const place = body.slice(start, end).indexOf(was);
  if (place < 0) throw new Error(`${was} is not written letter by letter: write it plainly first`);
  return { start: start + place, end: start + place + was.length, words };
}

/** Where the address of a link starts: after its words, which may look the same. */
function addressStart(body: string, node: Link | Definition): number {
  const { start, end } = spanOf(node);
  if (node.type === 'definition') {
    return start + (/^\[(?:\\.|[^\]\\])*\]:/.exec(body.slice(start, end))?.[0].length ?? 0);
  }
  const last = node.children.at(-1);
  return last ? spanOf(last).end : start;
}

function linkEdits(body: string, node: Link | Definition, names: NewNames): Edit[] {
  const words = names.address(node.url);
  if (words === undefined) return [];
  const change = { was: node.url, words };
  return [editWithin(body, addressStart(body, node), spanOf(node).end, change)];
}

function attributeEdits(body: string, node: Jsx, name: string, change: Change): Edit {
  const attribute = node.attributes.find((one) => 'name' in one && one.name === name);
  const { start, end } = attribute ? spanOf(attribute as Pick<Nodes, 'position'>) : spanOf(node);
  return editWithin(body, start + name.length, end, change);
}

/** The edits that give entries their new names in prose: in links and in attributes, and nowhere else. */
export function proseEdits(prose: Prose, body: string, offset: number, names: NewNames): Edit[] {
  const edits: Edit[] = [];
  visit(prose.tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition')
      edits.push(...linkEdits(body, node, names));
    if (isJsx(node)) {
      const use = prose.uses.find((one) => one.node === node);
      for (const { kind, value: was, path } of use ? referencesInUse(use) : []) {
        const words = kind === 'address' ? names.address(was) : names.id(kind, was);
        if (words) edits.push(attributeEdits(body, node, String(path[0]), { was, words }));
      }
    }
  });
  return edits.map(({ start, end, words }) => ({
    start: start + offset,
    end: end + offset,
    words,
  }));
}
