import { isInLine, type Drawn, type DrawnElement } from './drawn-by.ts';
import { flat, inOneLine, type Here } from './in-line.ts';
import { tableOf } from './table.ts';

/** One block of Markdown. A list has the sign of its items, so that none runs into the next. */
interface Block {
  text: string;
  sign?: string | undefined;
}

/** A line that nothing at its start makes a list. */
const paragraph = (line: string): string =>
  line.replace(/^(?=[-+])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');

const indented = (text: string, by: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

/** Blocks one below the other; an item's list stands right below its words. */
const joined = (blocks: readonly Block[], tight = false): string =>
  blocks
    .map(({ text, sign }, index) =>
      index === 0 ? text : `${tight && sign ? '\n' : '\n\n'}${text}`,
    )
    .join('');

/** The items of a list, each with its blocks, under a sign other than that of the list before. */
function listOf(items: readonly (readonly Block[])[], ordered: boolean, before?: string): Block {
  const sign = ordered ? (before === '.' ? ')' : '.') : before === '-' ? '*' : '-';
  const texts = items
    .filter((blocks) => blocks.length > 0)
    .map((blocks, index) => {
      const lead = ordered ? `${index + 1}${sign} ` : `${sign} `;
      return lead + indented(joined(blocks, true), lead.length);
    });
  return { text: texts.join('\n'), sign };
}

const elements = (nodes: readonly Drawn[]): DrawnElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node]));

/** Terms, each with what is said of it: a list, with the terms strong. */
function termsOf({ children }: DrawnElement, here: Here, before?: string): Block {
  const rows = elements(children).flatMap((one) =>
    one.tag === 'div' ? elements(one.children) : [one],
  );
  const items: { terms: DrawnElement[]; said: DrawnElement[] }[] = [];
  for (const row of rows) {
    const last = items.at(-1);
    if (row.tag === 'dt' && (!last || last.said.length > 0)) items.push({ terms: [row], said: [] });
    else if (row.tag === 'dt') last?.terms.push(row);
    else last?.said.push(row);
  }
  return listOf(
    items.map(({ terms, said }) => {
      const term = terms
        .map(({ children }) => flat(children, here, ' ', { strong: true }))
        .join(', ');
      const name = term && `**${term}**${/[.:?!]$/.test(term) ? '' : ':'}`;
      const isShort = said.every(({ children }) => children.every(isInLine));
      const words = said.map(({ children }) => inOneLine(children, here)).filter(Boolean);
      if (isShort) return [{ text: paragraph([name, words.join('; ')].filter(Boolean).join(' ')) }];
      return [{ text: name }, ...said.flatMap(({ children }) => blocksOf(children, here))];
    }),
    false,
    before,
  );
}

/** What is folded under a line: the line strong, then what is in it. */
function foldOf({ children }: DrawnElement, here: Here): Block[] {
  const [summary] = elements(children).filter(({ tag }) => tag === 'summary');
  const rest = children.filter((one) => one !== summary);
  const isHeaded = summary && !summary.children.every(isInLine);
  if (isHeaded) return [...blocksOf(summary.children, here), ...blocksOf(rest, here)];
  const line = summary ? inOneLine(summary.children, here, { strong: true }) : '';
  if (!line) return blocksOf(rest, here);
  const name = `**${line}**`;
  return rest.every(isInLine)
    ? [{ text: [name, inOneLine(rest, here)].filter(Boolean).join(' ') }]
    : [{ text: name }, ...blocksOf(rest, here)];
}

/** Text as it is written, between fences that it does not hold. */
function codeOf({ children }: DrawnElement): string {
  const text = children.filter((one) => typeof one === 'string').join('');
  const fence = '`'.repeat(
    Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  );
  return `${fence}\n${text}\n${fence}`;
}

function elementBlocks(element: DrawnElement, here: Here, before?: string): Block[] {
  const { tag, children } = element;
  const [, depth] = /^h([1-6])$/.exec(tag) ?? [];
  if (depth) {
    const words = flat(children, here, ' ', { strong: true });
    return words ? [{ text: `${'#'.repeat(Number(depth))} ${words}` }] : [];
  }
  if (tag === 'ul' || tag === 'ol') {
    const items = elements(children).map((item) => blocksOf(item.children, here));
    return items.some((item) => item.length > 0) ? [listOf(items, tag === 'ol', before)] : [];
  }
  if (tag === 'dl') return [termsOf(element, here, before)];
  if (tag === 'table') return tableOf(element, here).map((text) => ({ text }));
  if (tag === 'details') return foldOf(element, here);
  if (tag === 'pre') return [{ text: codeOf(element) }];
  if (tag === 'blockquote') {
    const inside = joined(blocksOf(children, here));
    return [{ text: inside.replace(/^/gm, '> ').replace(/ +$/gm, '') }];
  }
  const placed = here.placed?.get(tag);
  if (placed) return [{ text: placed(element) }];
  return blocksOf(children, here);
}

/** What is drawn as blocks of Markdown: what stands in lines together is a paragraph. */
function blocksOf(nodes: readonly Drawn[], here: Here): Block[] {
  const blocks: Block[] = [];
  let line: Drawn[] = [];
  const end = () => {
    const words = inOneLine(line, here);
    if (words) blocks.push({ text: paragraph(words) });
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || node.inLine) line.push(node);
    else {
      end();
      blocks.push(...elementBlocks(node, here, blocks.at(-1)?.sign));
    }
  }
  end();
  return blocks;
}

/** What is drawn as one text of Markdown. */
export const markdownBlocks = (nodes: readonly Drawn[], here: Here): string =>
  joined(blocksOf(nodes, here));
