import { textOf } from './text-of.ts';

/** The heads of the columns of a table, as text. */
const headsOf = (html: string): string[] =>
  [...html.matchAll(/<th(?! scope="row")[\s>][^]*?<\/th>/g)].map(([head]) => textOf(head).trim());

/** What a table in prose is called for those who listen: the heads of its columns, by which they know it from others. */
export const tableName = (html: string): string => headsOf(html).filter(Boolean).join(', ');

/** A table in prose with the first cell of each row as its head, since it says what the row is about. */
export const withRowHeads = (html: string): string =>
  html.replaceAll(/(<tr[^>]*>\s*)<td([^>]*)>([^]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');

/** Columns that are many beside each other. */
const manyColumns = 3;

/** Whether a table has so many columns that those of a line of text are narrow. */
export const isWide = (html: string): boolean => headsOf(html).length >= manyColumns;

/** Letters of a cell above which it is read as text: in a third of a phone it would stand eight lines high. */
const longCell = 80;

/** Whether a table has so much to read that on a phone its columns have no room beside each other. */
export const isLong = (html: string): boolean =>
  headsOf(html).length >= manyColumns &&
  [...html.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].some(([cell]) => textOf(cell).length > longCell);

/**
 * A long table whose rows may stand as blocks: each cell says which column it is of, and what is a table stays one
 * for those who listen, however it is shown.
 */
export function withColumns(html: string): string {
  const heads = headsOf(html);
  const quoted = (text = '') => text.replaceAll('"', '&quot;');
  const row = (cells: string) => {
    let column = 0;
    return cells
      .replaceAll(/<th(?= scope="row")/g, '<th role="rowheader"')
      .replaceAll(/<th(?! role)/g, '<th role="columnheader"')
      .replaceAll(/<td/g, () => `<td role="cell" data-column="${quoted(heads[++column])}"`);
  };
  return html
    .replaceAll(/<t(?:head|body)/g, '$& role="rowgroup"')
    .replaceAll(/<tr>[^]*?<\/tr>/g, (cells) => row(cells).replace('<tr', '<tr role="row"'));
}
