import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx } from '../../../src/knowledge/prose/read.ts';
import { edited, type Edit } from '../../../src/tools/rename/edit.ts';
import { proseEdits } from '../../../src/tools/rename/prose-edits.ts';
import type { Original } from './base.ts';
import type { CopyNames } from './names.ts';
import type { Wording } from './wording.ts';

interface Span {
  start: number;
  end: number;
}

/** A piece of a paragraph, and whether it stays as it is. */
interface Piece extends Span {
  stays: boolean;
}

const spanOf = ({ position }: Pick<Nodes, 'position'>): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Stands between the pieces of a paragraph, for a link, a figure or a mark. */
const between = '\u{fffc}';

/** The edits that put pieces of one paragraph into other words together, so that its sentences are whole. */
function passageEdits(body: string, pieces: readonly Piece[], wording: Wording): Edit[] {
  const old = pieces.map(({ start, end }) => body.slice(start, end));
  const put = () => wording.text(old.join(between)).split(between);
  const isKept = (words: readonly string[]) =>
    pieces.every(({ stays }, index) => !stays || words[index] === old[index]);
  let now = put();
  for (let tries = 0; tries < 20 && !isKept(now); tries++) now = put();
  return pieces
    .map(({ start, end }, index) => ({ start, end, words: now[index] ?? '' }))
    .filter((_edit, index) => !pieces[index]?.stays);
}

/** Titles of asides stand in attributes. */
function titleEdits(body: string, node: Nodes, wording: Wording): Edit[] {
  if (!isJsx(node)) return [];
  const title = node.attributes.find((one) => 'name' in one && one.name === 'title');
  if (!title) return [];
  const { start, end } = spanOf(title as Pick<Nodes, 'position'>);
  const [, mark = '', words = ''] = /^title=(["'])(.*)\1$/s.exec(body.slice(start, end)) ?? [];
  const changed = `title=${mark}${wording.text(words)}${mark}`;
  return words ? [{ start, end, words: changed }] : [];
}

/** Whether words name the host that a link leads to: they stay, as it does. */
const isHost = (words: string, node: Nodes | undefined) =>
  node?.type === 'link' && /\S\.\S/.test(words);

/** The prose of an entry's copy: other words, the same headings, links and components to the copies. */
export function copiedProse({ prose, document }: Original, names: CopyNames, wording: Wording) {
  const { body } = document;
  const edits: Edit[] = proseEdits(prose, body, 0, names);
  visit(prose.tree, (node: Nodes) => {
    edits.push(...titleEdits(body, node, wording));
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const pieces: Piece[] = [];
    visit(node, 'text', (text, _place, parent) => {
      pieces.push({ ...spanOf(text), stays: isHost(text.value, parent) });
    });
    edits.push(...passageEdits(body, pieces, wording));
  });
  return edited(body, edits);
}
