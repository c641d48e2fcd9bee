import type { Drawn, DrawnElement } from './drawn-by.ts';
import { flat, inOneLine, type Here } from './in-line.ts';

const elements = (nodes: readonly Drawn[]): DrawnElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node]));

interface Cells {
  isHead: boolean;
  cells: readonly string[];
}

/** The rows of a table, each with an empty cell for every further column that one of its cells takes. */
function rowsIn(nodes: readonly Drawn[], here: Here, isHead = false): Cells[] {
  return elements(nodes).flatMap((element) => {
    if (element.tag !== 'tr') return rowsIn(element.children, here, element.tag === 'thead');
    const cells = elements(element.children).flatMap(({ props, children }) => {
      const more = Math.max(0, Number(props['colspan'] ?? 1) - 1);
      const isGroup = props['scope'] === 'rowgroup';
      const words = flat(children, here, '<br>', { strong: isGroup });
      const cell = isGroup && words ? `**${words}**` : words;
      return [cell, ...Array.from({ length: more }, () => '')];
    });
    return [{ isHead, cells }];
  });
}

const rowText = (cells: readonly string[], columns: number): string =>
  `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;

/** A table as Markdown has it, with its caption before it. One without a head has an empty one, which Markdown needs. */
export function tableOf({ children }: DrawnElement, here: Here): string[] {
  const caption = elements(children).find(({ tag }) => tag === 'caption');
  const rows = rowsIn(
    children.filter((one) => one !== caption),
    here,
  );
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns === 0) return [];
  const head = rows[0]?.isHead ? rows[0] : undefined;
  const lines = [
    rowText(head?.cells ?? [], columns),
    rowText(
      Array.from({ length: columns }, () => '---'),
      columns,
    ),
    ...rows.filter((row) => row !== head).map(({ cells }) => rowText(cells, columns)),
  ];
  const named = caption ? [inOneLine(caption.children, here)] : [];
  return [...named, lines.join('\n')];
}
