import { describe, expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { NameIndex } from '../../src/search/match.ts';
import { packNames, unpackNames } from '../../src/search/names-pack.ts';
import { namesOf } from '../../src/search/names.ts';
import { keyOf } from '../../src/search/normalize.ts';
import { Guide } from '../../src/search/parts/guide.ts';
import { namesInParts } from '../../src/search/parts/make.ts';
import { mostParts, partsNeeded } from '../../src/search/parts/needed.ts';
import { KnownNames } from '../../src/search/parts/part.ts';
import { suggestInParts } from '../../src/search/parts/suggest-in-parts.ts';
import { queriesFile, readQueries } from '../../src/search/queries.ts';
import { readText } from '../../src/search/reading.ts';
import { realKnowledge, realProject } from './real.ts';

const knowledge = realKnowledge();
const names = namesOf(
  knowledge,
  knowledge.byKind.comparisons.map(({ id }) => id),
);
const packed = packNames(names);
const whole = new NameIndex(unpackNames(packed));
const { guide: told, parts } = namesInParts(names);
const guide = new Guide(told);

const queries = readQueries(realProject.beside.get(queriesFile)?.text ?? '').map(
  ({ text }) => text,
);

/** Suggestions shown. */
const most = 8;

/** Suggests from parts, some of which cannot be had. */
function suggesting(isThere: (place: number) => boolean = () => true) {
  const asked: number[] = [];
  const suggest = suggestInParts(
    told,
    {
      part: async (_version, place) => {
        asked.push(place);
        const part = parts[place];
        if (!part || !isThere(place)) throw new Error(`there is no part ${place}`);
        return part;
      },
      whole: async () => {
        asked.push(-1);
        return whole;
      },
    },
    most,
  );
  return { asked, suggest };
}

const shown = (hits: ReturnType<typeof ask>) =>
  hits.slice(0, most).map(({ address, as }) => [address, as?.name, as?.where]);

describe('Names in parts', () => {
  test('are all of the names, in their order, once every part is known', () => {
    const known = new KnownNames(told);
    for (const part of parts.toReversed()) known.add(part);
    expect(known.index.names.names).toEqual(unpackNames(packed).names);
    expect(known.index.names.pages).toEqual(unpackNames(packed).pages);
    expect(known.index.names.pairs).toEqual(names.pairs);
  });

  test('stand in the part of each of their words', () => {
    const known = parts.map((part) => {
      const own = new KnownNames(told);
      own.add(part);
      return new Set(own.index.names.names.map(({ text }) => text));
    });
    const missing = names.names.filter(({ text }) =>
      keyOf(text)
        .split(' ')
        .some((word) => !guide.has(word) || !known[guide.partOf(word)]?.has(text)),
    );
    expect(missing).toEqual([]);
  });

  test('answer what is typed as the whole list does', async () => {
    const some = queries.filter((_query, place) => place % 90 === 0);
    const begun = some.flatMap((text) => [1, 2, 4].map((length) => text.slice(0, length)));
    const different: string[] = [];
    for (const text of new Set([...some, ...begun])) {
      const { suggest } = suggesting();
      const all = shown(ask(whole, readText(text)));
      const found = shown(await suggest(text));
      if (JSON.stringify(found) !== JSON.stringify(all)) different.push(text);
    }
    console.log('\nOther suggestions from parts:', different.join(' · '));
    expect(different.length).toBeLessThan((some.length + begun.length) / 12);
  });

  test('are loaded in few parts, each once, however long a query is', async () => {
    for (const text of queries.filter((_query, place) => place % 20 === 0)) {
      const { sure, more } = partsNeeded(guide, text);
      const needed = [...sure, ...more];
      expect(new Set(needed).size, text).toBe(needed.length);
      expect(needed.length, text).toBeLessThanOrEqual(mostParts);
      expect(
        needed.filter((place) => parts[place] === undefined),
        text,
      ).toEqual([]);
    }
    const { asked, suggest } = suggesting();
    for (const text of ['fol', 'foley', 'foley a', 'foley artist', 'foley']) await suggest(text);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('of one or two letters come from one part', () => {
    for (const text of ['s', 'so', 'S', 'a', 'au']) {
      const { sure, more } = partsNeeded(guide, text);
      expect([...sure, ...more], text).toHaveLength(1);
    }
  });

  test('stand aside for the whole list where a part cannot be had, and are asked for again', async () => {
    let isThere = false;
    const { asked, suggest } = suggesting(() => isThere);
    const all = shown(ask(whole, readText('boom operator')));
    expect(shown(await suggest('boom operator'))).toEqual(all);
    expect(asked).toContain(-1);
    isThere = true;
    asked.length = 0;
    expect(shown(await suggest('boom operator'))).toEqual(all);
    expect(asked).not.toContain(-1);
    expect(asked.length).toBeGreaterThan(0);
  });
});
