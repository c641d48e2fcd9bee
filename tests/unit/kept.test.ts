import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readProse } from '../../src/knowledge/prose/read.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { pathOf } from '../../src/schema/kinds.ts';
import { heard, listenTo, once, textRead } from '../../src/site/texts-read.ts';
import { variablesOfPages } from '../../src/tools/environment.ts';
import { nameOfContent } from '../../src/tools/warm/basis.ts';
import { Kept } from '../../src/tools/warm/kept-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept '));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (kept: Kept, name: string) => kept.get(name)?.toString();

/** A file in which things are kept, by names. */
function fileWith(name: string, ...things: string[]): string {
  const file = join(folder, 'deep', name);
  const kept = new Kept(file);
  for (const thing of things) kept.set(thing, Buffer.from(`what is ${thing}`));
  kept.save();
  return file;
}

describe('What a build keeps', () => {
  test('is there for the next, to the byte', () => {
    const kept = new Kept(fileWith('whole', 'a', 'b', ''));
    expect(['a', 'b', '', 'c'].map((name) => text(kept, name))).toEqual([
      'what is a',
      'what is b',
      'what is ',
      undefined,
    ]);
  });

  test('is none where a byte of it is another, is missing or is too many', () => {
    const file = fileWith('broken', 'a', 'b');
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const other = Buffer.from(whole);
      other[at] = (whole[at] ?? 0) ^ 1;
      for (const bytes of [other, whole.subarray(0, at)]) {
        writeFileSync(file, bytes);
        expect(text(new Kept(file), 'a'), `at ${at}`).toBeUndefined();
      }
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.from('a')]));
    expect(text(new Kept(file), 'a')).toBeUndefined();
    expect(text(new Kept(join(folder, 'none')), 'a')).toBeUndefined();
  });

  test('is thrown away once nothing asks for it, or after so many builds', () => {
    const file = fileWith('asked', 'a', 'b');
    const ask = (name: string, patience?: number) => {
      const kept = new Kept(file, patience);
      const found = text(kept, name);
      kept.save();
      return found;
    };
    ask('a', 2);
    ask('a', 2);
    expect(ask('b', 2)).toBe('what is b');
    for (let build = 0; build < 3; build++) ask('a', 2);
    expect(ask('b', 2)).toBeUndefined();
    fileWith('asked', 'a', 'b');
    ask('a');
    expect(ask('b')).toBeUndefined();
  });

  test('is made once', () => {
    const kept = new Kept(join(folder, 'made'));
    let made = 0;
    const make = () => Buffer.from(String(++made));
    expect([kept.of('a', make), kept.of('a', make)].map(String)).toEqual(['1', '1']);
  });
});

const entryOf = (body: string): AnyEntry =>
  ({ kind: 'terms', id: 'gain', data: { title: 'Gain' }, body }) as AnyEntry;

/** The texts that are read meanwhile. */
function textsRead(work: () => unknown): string[] {
  const texts = new Set<string>();
  const before = listenTo(texts);
  work();
  listenTo(before);
  return [...texts];
}

describe('A text that is read', () => {
  const entry = entryOf('## One\n\nSee [this](/a/) and <Cite source="b" />.');
  const { entries, prose } = heard({
    entries: [entry],
    prose: new Map([[entry, readProse(entry.body)]]),
  });
  const [one] = entries;
  const parsed = one && prose.get(one);

  test('is told, by any way to it', () => {
    const [path] = [pathOf(entry)];
    const ways = [
      () => one?.body,
      () => ({ ...one }),
      () => parsed?.tree,
      () => JSON.stringify(parsed),
      () => parsed?.headings[0]?.line,
      () => parsed?.links[0]?.line,
      () => parsed?.uses[0]?.line,
      () => parsed?.uses[0]?.node,
      () => structuredClone(parsed?.uses),
    ];
    for (const way of ways) expect(textsRead(way), String(way)).toEqual([path]);
  });

  test('is not where only its facts are', () => {
    expect(
      textsRead(() => [
        one?.data,
        parsed?.headings.map(({ depth, text, slug }) => [depth, text, slug]),
        parsed?.links.map(({ url }) => url),
        parsed?.uses.map(({ name, attributes, under }) => [name, attributes, under?.text]),
      ]),
    ).toEqual([]);
    expect(parsed?.uses[0]?.under).toBe(parsed?.headings[0]);
  });

  test('is told of all who ask for what was made of it once', () => {
    let made = 0;
    const outer = once(() => once(() => ((made += 1), textRead(entry)))());
    for (let asker = 0; asker < 3; asker++) expect(textsRead(outer)).toEqual([pathOf(entry)]);
    expect(made).toBe(1);
  });
});

describe('The name of content', () => {
  const written = (fields: string, body: string, beside = 'words: []') => {
    const entry = entryOf(body);
    const path = pathOf(entry);
    const files = [{ path, text: `---\n${fields}\n---\n${body}` }];
    return nameOfContent(
      { root: '', files, beside: new Map(), problems: [] },
      {
        entries: [entry],
        prose: new Map([[entry, readProse(body)]]),
        byPath: new Map([[path, entry]]),
        beside: new Map([['content/style.yaml', { path: 'content/style.yaml', text: beside }]]),
      },
    );
  };
  const usual = written('title: Gain', '## One\n\nWords [on](/a/).\n');

  test('is the same whatever the text says', () => {
    expect(written('title: Gain', '\n\n## One\n\nOther words, and [on](/a/).\n')).toBe(usual);
  });

  test.each([
    ['a field', written('title: Gains', '## One\n\nWords [on](/a/).\n')],
    ['a heading', written('title: Gain', '## Two\n\nWords [on](/a/).\n')],
    ['a link', written('title: Gain', '## One\n\nWords [on](/b/).\n')],
    ['a component', written('title: Gain', '## One\n\nWords [on](/a/) <Cite source="a" />.\n')],
    ['a file beside', written('title: Gain', '## One\n\nWords [on](/a/).\n', 'words: [a]')],
  ])('is another for %s', (_what, name) => expect(name).not.toBe(usual));
});

describe('The name of code', () => {
  const texts = globSync('src/!(tools|checks|browser)/**/*.{ts,tsx,astro}').map((file) =>
    readFileSync(file, 'utf8'),
  );

  test('has every variable of the environment that pages are made by', () => {
    const asked = texts.flatMap((text) => text.match(/(?<=process\.env\W+)\w+/g) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(variablesOfPages).toEqual(expect.arrayContaining(asked));
    const others = texts.flatMap((text) => text.match(/(?<=import\.meta\.env\W+)\w+/g) ?? []);
    expect([...new Set(others)].sort()).toEqual(['BASE_URL', 'SITE']);
  });
});
