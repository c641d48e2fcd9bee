import { markdownWords } from '../../knowledge/markdown-words.ts';
import { settled, signs } from './settled.ts';
import type { Drawn, DrawnElement } from './drawn-by.ts';
import type { Notes } from './notes.ts';

/** The page that a text stands for: its full address, and its numbered sources, where it counts them. */
export interface Here {
  url: string;
  notes?: Notes | undefined;
  /** Elements whose text is known at the end alone, by their tags, with what stands there till then. */
  placed?: ReadonlyMap<string, (element: DrawnElement) => string>;
}

/** What a piece of a line stands in already, and so needs no second time. */
interface Within {
  strong?: boolean;
  emphasis?: boolean;
}

/** An address of the page as a full one, with nothing in it that would end a link. */
const fullAddress = (address: string, { url }: Here): string =>
  new URL(address, url).href.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));

function linked({ props, children }: DrawnElement, here: Here, within: Within): string {
  const words = pieces(children, here, within);
  const address = props['href'];
  if (typeof address !== 'string' || !words.trim()) return words;
  const full = fullAddress(address, here);
  const [only] = children;
  return only === address && full === address ? `<${full}>` : `[${words.trim()}](${full})`;
}

/** The source of what stands before it: its number, or its name where nobody counts. */
function cited(cite: DrawnElement, here: Here, within: Within): string {
  const link = cite.children.find((one) => typeof one !== 'string' && one.tag === 'a');
  if (!here.notes || link === undefined || typeof link === 'string')
    return pieces(cite.children, here, within);
  const name = link.children.join('');
  const { number, doubt } = here.notes.noteOf(String(link.props['href']), name);
  return `${signs.joined}${markdownWords(doubt)}[^${number}]`;
}

/** Elements that Markdown has no sign for, as HTML. */
const asHtml = new Set(['sub', 'sup']);

function piece(node: Drawn, here: Here, within: Within): string {
  if (typeof node === 'string') return markdownWords(node.replace(/[\uE000-\uE00F]/g, ''));
  const { tag, children } = node;
  if (tag === 'a') return linked(node, here, within);
  if (tag === 'cite') return cited(node, here, within);
  if (tag === 'br') return signs.turn;
  if ((tag === 'strong' || tag === 'b') && !within.strong)
    return signs.strong[0] + pieces(children, here, { ...within, strong: true }) + signs.strong[1];
  if (tag === 'em' && !within.emphasis)
    return (
      signs.emphasis[0] + pieces(children, here, { ...within, emphasis: true }) + signs.emphasis[1]
    );
  const inside = pieces(children, here, within);
  if (asHtml.has(tag) && inside) return `<${tag}>${inside}</${tag}>`;
  return inside;
}

function pieces(nodes: readonly Drawn[], here: Here, within: Within): string {
  return nodes.map((node) => piece(node, here, within)).join('');
}

/** Words and what stands between them as one line of Markdown. */
export const inOneLine = (nodes: readonly Drawn[], here: Here, within: Within = {}): string =>
  settled(pieces(nodes, here, within));

/** The same with all that is in blocks, as a cell of a table or a heading needs it, with `between` from one to the next. */
export function flat(
  nodes: readonly Drawn[],
  here: Here,
  between: string,
  within: Within = {},
): string {
  const runs = (some: readonly Drawn[]): string =>
    some
      .map((node) =>
        typeof node === 'string' || node.inLine
          ? piece(node, here, within)
          : `${signs.turn}${runs(node.children)}${signs.turn}`,
      )
      .join('');
  return settled(runs(nodes), between);
}
