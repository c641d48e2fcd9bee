import { kindNames, kinds } from '../../schema/kinds.ts';
import { formatSize } from '../figures/number.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import * as words from '../../words/open-data.ts';
import { plural } from '../../words/plural.ts';

/** A file of the open data, as its page tells it. */
export interface FileTold {
  file: string;
  what: string;
  type: string;
  format: 'CSV' | 'JSON';
  size: string;
  /** Of a table: its head, how many rows follow, and one of them as an example. */
  head: string;
  rows: number;
  example: string | undefined;
}

/** What is told of a file of the open data with all that stands in it. */
export function fileTold(
  file: string,
  { what, type }: { what: string; type: string },
  text: string,
): FileTold {
  const bytes = new TextEncoder().encode(text).length;
  const isTable = type === 'text/csv';
  const [head = '', ...rows] = isTable ? text.replace('\uFEFF', '').trim().split('\r\n') : [];
  return {
    ...{ file, what, type, head },
    rows: rows.length,
    example: rows.find((row) => row.includes('27-4014') && row.includes(',median,us,')),
    format: isTable ? 'CSV' : 'JSON',
    size: formatSize(bytes),
  };
}

/** How much the open data holds, kind by kind; of comparisons so many more are made from their roles alone. */
export const heldTold = (knowledge: Knowledge, pairs: number): { count: number; of: string }[] => [
  ...kindNames.map((kind) => {
    const count = knowledge.byKind[kind].length;
    const named = plural(count, kinds[kind].one, kind);
    return { count, of: kind === 'comparisons' ? words.comparisons(pairs) : named };
  }),
  { count: [...knowledge.figures.values()].flat().length, of: words.figures },
];
