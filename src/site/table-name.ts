import { textOf } from './text-of.ts';

/** What a table in prose is called for those who listen: the heads of its columns, by which they know it from others. */
export const tableName = (html: string): string =>
  [...html.matchAll(/<th[\s>][^]*?<\/th>/g)]
    .map(([head]) => textOf(head).trim())
    .filter(Boolean)
    .join(', ');
