import { shortHash } from '../graph/short-hash.ts';
import { graphSchema } from './graph-schema.ts';
import { openTables } from './tables.ts';

/** What a reader's program goes by: not words that explain, nor how long a text may be. */
const bindsPrograms = (key: string) => !/^(description|pattern|m(in|ax)(Length|Items)?)$/.test(key);

/** A short name of the form of the open data: fields, their types and words, columns. It changes when the form does. */
export function shapeOfData(): string {
  const schema = JSON.stringify(graphSchema(String), (key, value: unknown) =>
    bindsPrograms(key) ? value : undefined,
  );
  const columns = Object.entries(openTables).map(([name, table]) => [name, table.columns]);
  return shortHash(schema + JSON.stringify(columns));
}
