import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { NameIndex } from '../../src/search/match.ts';
import { packNames, unpackNames } from '../../src/search/names-pack.ts';
import { namesOf } from '../../src/search/names.ts';
import { namesInParts } from '../../src/search/parts/make.ts';
import { suggestInParts } from '../../src/search/parts/suggest-in-parts.ts';
import { queriesFile, readQueries } from '../../src/search/queries.ts';
import { readText } from '../../src/search/reading.ts';
import { growthOf } from '../bench/site/growth.ts';
import { multiplied } from '../bench/synthetic/multiply.ts';
import { knowledgeOf, realProject } from '../unit/real.ts';

const real = { files: realProject.files, beside: [...realProject.beside.values()] };
const queries = readQueries(realProject.beside.get(queriesFile)?.text ?? '').map(
  ({ text }) => text,
);

/** Suggestions shown. */
const most = 8;

/** Queries that may be suggested something else for: names with two errors in a short word, and guesses. */
const mostOther = 0.1;
const mostOtherFirst = 0.01;

/** Bytes of one query, guide included, at so many times the content. */
const mostBytes: Readonly<Record<number, number>> = { 2: 36_000, 4: 52_000, 8: 68_000 };

const gzipped = (json: unknown) => gzipSync(JSON.stringify(json)).length;

/** The names of so many times the content. */
function namesAt(times: number) {
  const knowledge = knowledgeOf(multiplied(real, times).files);
  const pairs = knowledge.byKind.comparisons.map(({ id }) => id);
  return namesOf(knowledge, pairs);
}

const shown = (hits: ReturnType<typeof ask>) =>
  hits.slice(0, most).map(({ address, as }) => `${address} ${as?.name} ${as?.where}`);

/** What each query of a reader who comes new loads, and how many are suggested something else for than by all names. */
async function asked(names: ReturnType<typeof namesOf>) {
  const packed = packNames(names);
  const whole = new NameIndex(unpackNames(packed));
  const { guide, parts } = namesInParts(names);
  const sizes = parts.map(gzipped);
  const first = gzipped(guide);
  const bytes: number[] = [];
  const other = { any: 0, first: 0 };
  for (const text of queries) {
    let read = first;
    const at = {
      part: async (_version: string, place: number) => {
        read += sizes[place] ?? 0;
        const part = parts[place];
        if (!part) throw new Error(`there is no part ${place}`);
        return part;
      },
      whole: () => Promise.reject(new Error('a part was missing')),
    };
    const found = shown(await suggestInParts(guide, at, most)(text));
    const all = shown(ask(whole, readText(text)));
    bytes.push(read);
    other.any += Number(found.join() !== all.join());
    other.first += Number(found[0] !== all[0]);
  }
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  return { whole: gzipped(packed), mean: Math.round(mean), largest: Math.max(...bytes), other };
}

test('what a query loads of the names grows far less than the content, and finds what all names find', async () => {
  const once = gzipped(packNames(namesAt(1)));
  const means = [{ times: 1, value: once }];
  for (const [times, bound] of Object.entries(mostBytes)) {
    const { whole, mean, largest, other } = await asked(namesAt(Number(times)));
    console.log(`\n${times} times the content, ${queries.length} queries`);
    console.table({ whole, mean, largest, other: other.any, 'other first': other.first });
    expect(largest).toBeLessThan(bound);
    expect(other.any / queries.length).toBeLessThan(mostOther);
    expect(other.first / queries.length).toBeLessThan(mostOtherFirst);
    means.push({ times: Number(times), value: mean });
  }
  expect(growthOf(means)).toBeLessThan(0.4);
});
