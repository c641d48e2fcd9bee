import { isScalar, parse, parseDocument, type Scalar } from 'yaml';
import type { Edit } from './edit.ts';

/** A field that is to hold other words. */
export interface FieldChange {
  path: readonly PropertyKey[];
  words: string;
}

/** Words as they stand in YAML without quotes, or in quotes where YAML would read something else. */
const plain = (words: string): string => {
  try {
    return parse(words) === words ? words : JSON.stringify(words);
  } catch {
    return JSON.stringify(words);
  }
};

/** A value as its author would write the new one: in the same quotes. */
function written(source: string, { value, type }: Scalar, words: string): string {
  if (type === 'PLAIN' || !source.includes(String(value))) return plain(words);
  return source.replace(String(value), () => words);
}

/**
 * The edits that change fields of a YAML text. `offset` is where the YAML starts in its file. Throws
 * where a path leads to no text.
 */
export function fieldEdits(yaml: string, offset: number, changes: readonly FieldChange[]): Edit[] {
  const document = parseDocument(yaml);
  return changes.map(({ path, words }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`there is no text at ${path.join('.')}`);
    const [start, end] = node.range;
    return {
      start: offset + start,
      end: offset + end,
      words: written(yaml.slice(start, end), node, words),
    };
  });
}
