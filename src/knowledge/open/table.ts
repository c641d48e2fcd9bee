import { stringify } from 'csv-stringify/sync';
import type { Knowledge } from '../graph/knowledge.ts';

/** What tables are made of: the knowledge base, and the full address of a page. */
export interface Open {
  knowledge: Knowledge;
  absolute: (address: string) => string;
}

/** What stands in a cell. Several ids or words stand with a space between them; nothing is an empty cell. */
type Cell = string | number | boolean | undefined | readonly string[];

/** A table of the open data: one thing a row, one fact about it a column. */
export interface OpenTable {
  /** What is in it, for who chooses a file. */
  what: string;
  columns: readonly string[];
  rows: (open: Open) => readonly object[];
}

/** A table of rows that hold each of its columns, and may hold more. */
export const tableOf = <Column extends string>(
  what: string,
  columns: readonly Column[],
  rows: (open: Open) => readonly { readonly [name in Column]?: Cell }[],
): OpenTable => ({ what, columns, rows });

/**
 * A table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. Text that a spreadsheet would
 * run begins with an apostrophe, which keeps it text; a number below zero stays a number.
 */
export const csvOf = ({ columns, rows }: OpenTable, open: Open): string =>
  stringify([...rows(open)], {
    bom: true,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      object: (value) => Object.values(value).join(' '),
    },
    columns: [...columns],
    escape_formulas: true,
    header: true,
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
  });
