import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedGuide } from '../../../src/search/parts/guide.ts';
import type { NamesPart } from '../../../src/search/parts/part.ts';
import { suggestInParts } from '../../../src/search/parts/suggest-in-parts.ts';
import { gzipped } from '../../site/weights.ts';

/** Suggestions shown. */
const most = 8;

/** Bytes of the names, gzipped, that a reader who comes new loads for suggestions: to each query, all or parts of them. */
export async function suggestedBytes(
  folder: string,
  queries: readonly string[],
): Promise<number[]> {
  const read = (file: string) => readFileSync(join(folder, 'search', file));
  if (!existsSync(join(folder, 'search/names/guide.json')))
    return queries.map(() => gzipped(read('names.json')));
  const guide = read('names/guide.json');
  return Promise.all(
    queries.map(async (text) => {
      let bytes = gzipped(guide);
      const part = async (version: string, place: number) => {
        const file = read(`names/${version}/${place}.json`);
        bytes += gzipped(file);
        return JSON.parse(file.toString()) as NamesPart;
      };
      const whole = () => Promise.reject(new Error('a part of the names is missing'));
      await suggestInParts(
        JSON.parse(guide.toString()) as PackedGuide,
        { part, whole },
        most,
      )(text);
      return bytes;
    }),
  );
}
