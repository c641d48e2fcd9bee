import { textOf } from './text-of.ts';

/** What a table in prose is called for those who listen: the heads of its columns, by which they know it from others. */
export const tableName = (html: string): string =>
  [...html.matchAll(/<th[\s>][^]*?<\/th>/g)]
    .map(([head]) => textOf(head).trim())
    .filter(Boolean)
    .join(', ');

/** A table in prose with the first cell of each row as its head, since it says what the row is about. */
export const withRowHeads = (html: string): string =>
  html.replaceAll(/(<tr[^>]*>\s*)<td([^>]*)>([^]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');
