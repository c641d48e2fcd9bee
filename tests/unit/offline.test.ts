import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { zstdDecompressSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Kept } from '../../src/browser/offline/kept.ts';
import { takePack } from '../../src/browser/offline/take-pack.ts';
import { isCore } from '../../src/offline/core.ts';
import { openPack } from '../../src/offline/pack.ts';
import { importsOf, partsOfPage } from '../../src/offline/parts.ts';
import { fileAt, isForOthers, isHashed, isTaken, pathOf } from '../../src/offline/paths.ts';
import { repacked } from '../../src/offline/repack.ts';
import { withoutStyle, withStyle } from '../../src/offline/style.ts';
import { keptTold } from '../../src/offline/told.ts';
import { stamped, versionIn } from '../../src/offline/version.ts';
import { sizeMark, withSizesIn } from '../../src/offline/choices.ts';
import { withSizes } from '../../src/tools/offline/finish-site.ts';
import { makePack } from '../../src/tools/offline/make-pack.ts';
import { versionOf } from '../../src/tools/offline/read-site.ts';

const style = '<style>p{content:"$&"}</style>';
const page = (words: string) =>
  `<head><meta name="viewport" content="width=device-width">${style}</head><p>${words}</p>`;
const site = new Map([
  ['a/index.html', Buffer.from(page('One, ä'))],
  ['b/index.html', Buffer.from(page('Two'))],
  ['data.json', Buffer.from('{"a":1}')],
  ['font.woff2', Buffer.from([0, 255, 1])],
]);

/** What a browser would keep of a pack that comes in parts of so many bytes. */
async function kept(bytes: Uint8Array, length = 7): Promise<Blob> {
  const parts = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
  return (await repacked(Readable.from(parts)[Symbol.asyncIterator]())).bytes;
}

describe('A pack', () => {
  const packOf = (files: Map<string, Buffer>) => makePack('abc', files);

  test('gives back each file to the byte, with the version that pages share in it once, and their style', async () => {
    const pack = await openPack(await kept(zstdDecompressSync(await packOf(site))));
    expect(pack.version).toBe('abc');
    expect([...pack.files]).toEqual([...site.keys()]);
    for (const [file, bytes] of site) {
      const given = await new Response(await pack.read(file)).arrayBuffer();
      const whole = file.endsWith('.html') ? Buffer.from(stamped(bytes.toString(), 'abc')) : bytes;
      expect(Buffer.from(given).equals(whole), file).toBe(true);
    }
    expect(await pack.read('c/index.html')).toBeUndefined();
  });

  test('says once what pages say alike', async () => {
    const words = randomBytes(20_000).toString('base64');
    const alike = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, at) => [`${at}.html`, Buffer.from(page(words + at))]),
      );
    const one = (await packOf(alike(1))).length;
    expect((await packOf(alike(20))).length).toBeLessThan(1.1 * one);
  });

  test('of which a part is missing is none, as it comes and as it is kept', async () => {
    const bytes = zstdDecompressSync(await packOf(site));
    for (const length of [0, 3, 20, bytes.length - 1])
      await expect(kept(bytes.subarray(0, length))).rejects.toThrow();
    await expect(kept(Buffer.concat([bytes, Buffer.from('more')]))).rejects.toThrow();
    const pack = await kept(bytes);
    for (const length of [0, 3, 20, pack.size - 1])
      await expect(openPack(pack.slice(0, length))).rejects.toThrow();
    await expect(openPack(new Blob([pack, 'more']))).rejects.toThrow();
  });

  test('is kept by a browser once it has come whole, and counted as it comes', async () => {
    const bytes = new Uint8Array(await packOf(site));
    const put: string[] = [];
    const store = {
      base: '/base/',
      put: async (version: string, file: string, body: Blob) => {
        put.push(`${version} ${file} ${[...(await openPack(body)).files].length}`);
      },
    };
    const take = async (answer: Uint8Array<ArrayBuffer>) => {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response(answer)));
      let had = 0;
      const got = (more: number) => (had += more);
      await takePack(store as unknown as Kept, 'core', {
        signal: new AbortController().signal,
        got,
      });
      return had;
    };
    expect(await take(bytes)).toBe(bytes.length);
    expect(put).toEqual(['abc offline/core.pack 4']);
    for (const length of [0, 3, 30, bytes.length - 1])
      await expect(take(bytes.slice(0, length)), `${length} bytes`).rejects.toThrow();
    expect(put).toHaveLength(1);
  });

  afterEach(() => vi.unstubAllGlobals());
});

describe('The version of a site', () => {
  test('is another for any other file, and the same for the same', () => {
    const version = versionOf(site);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOf(new Map(site))).toBe(version);
    expect(versionOf(new Map([...site, ['e', Buffer.from('')]]))).not.toBe(version);
    expect(versionOf(new Map([...site, ['data.json', Buffer.from('{}')]]))).not.toBe(version);
  });

  test('stands in each page, and is read from its beginning', () => {
    const marked = stamped(page('One'), 'abc123');
    expect(versionIn(marked)).toBe('abc123');
    expect(versionIn(marked.slice(0, 60))).toBe('abc123');
    expect(versionIn(page('One'))).toBeUndefined();
    expect(() => stamped('<p>One</p>', 'abc')).toThrow('no place');
  });
});

test('A file is found behind an address, and the address of a file', () => {
  const pairs = [
    ['', 'index.html'],
    ['roles/', 'roles/index.html'],
    ['404.html', '404.html'],
    ['plan/skills.json', 'plan/skills.json'],
  ] as const;
  for (const [path, file] of pairs) {
    expect(fileAt(path)).toBe(file);
    expect(pathOf(file)).toBe(path);
  }
});

test('What has a hash in its name is known by it', () => {
  const hashed = ['_astro/at.DX0LvUaZ.js', 'pagefind/fragment/en-us_12ab.pf_fragment'];
  const others = ['search/names.json', 'pagefind/pagefind.js', 'pagefind/wasm.en-us.pagefind'];
  expect(hashed.filter(isHashed)).toEqual(hashed);
  expect(others.filter(isHashed)).toEqual([]);
});

test('The core is entries of four kinds, tools with their data, and the names of all', () => {
  const core = [
    'index.html',
    'roles/boom-operator/index.html',
    'skills/index.html',
    'compare/index.html',
    'compare/cards/boom-operator.json',
    'plan/graph.json',
    'search/names.json',
    'decode/known.json',
    'decode/titles.json',
    '_astro/at.DX0LvUaZ.js',
    'offline/index.html',
  ];
  const rest = [
    'compare/a-vs-b/index.html',
    'roles/boom-operator/one-sheet/index.html',
    'sources/x/index.html',
    'pagefind/pagefind.js',
    'terms/headroom/index.html',
  ];
  expect(core.filter(isCore)).toEqual(core);
  expect(rest.filter(isCore)).toEqual([]);
});

test('A pack has the whole of names and of plans, and not their parts, which would say it again', () => {
  const parts = ['plan/to/a.json', 'plan/from/a.json', 'search/names/guide.json'];
  expect(parts.filter(isTaken)).toEqual([]);
  const wholes = ['plan/graph.json', 'plan/index.html', 'search/names.json', 'roles/a/index.html'];
  expect(wholes.filter(isTaken)).toEqual(wholes);
});

test('A page names the scripts, styles and letters it starts with, and a script what it imports', () => {
  const html =
    '<link href="/base/_astro/print.css"><a href="/base/roles/"><script src="/base/_astro/a.js"></script><script src="/base/_astro/a.js">';
  expect(partsOfPage(html)).toEqual(['/base/_astro/print.css', '/base/_astro/a.js']);
  const script = 'import"./a.js";import{t as e}from"./b.js";const x=import(`./c.js`);';
  expect(importsOf(script)).toEqual(['./a.js', './b.js']);
});

test('A style is taken out of a page and put back, whatever letters are in it', () => {
  const { html, style: text = '' } = withoutStyle(page('One'));
  expect(html).not.toContain('content:');
  expect(withStyle(html, text)).toBe(page('One'));
  expect(withoutStyle('<p>One</p>')).toEqual({ html: '<p>One</p>' });
});

test('How old a kept page is, is told in days, and with its day', () => {
  const now = new Date(2026, 10, 27, 0, 30);
  const told = (...day: [number, number, number, number]) => keptTold(new Date(...day), now);
  expect(told(2026, 10, 27, 0)).toBe('today, on November 27, 2026');
  expect(told(2026, 10, 26, 23)).toBe('yesterday, on November 26, 2026');
  expect(told(2026, 9, 27, 12)).toBe('31 days ago, on October 27, 2026');
  // A clock that was wrong.
  expect(told(2027, 0, 1, 12)).toBe('today, on January 1, 2027');
});

test('Sizes are filled in where a page leaves room for them, and none is left out', () => {
  expect(withSizes('<span data-size="core">size</span>', { core: 2_865_035 })).toBe(
    '<span data-size="core">2.9 MB</span>',
  );
  expect(() => withSizes('<span data-size="other">', {})).toThrow('“other”');
});

test('the text of the page gets the same sizes, and no twin, poster or frame is kept or taken along', () => {
  const told = { core: '2.9 MB', all: '9.1 MB', archive: '8.0 MB' };
  expect(withSizesIn(`The core, ${sizeMark('core')}; ${sizeMark('archive')}.`, told)).toBe(
    'The core, 2.9 MB; 8.0 MB.',
  );
  const left = ['index.md', 'roles/a/index.md', 'llms.txt', 'posters/roles/a.png'];
  expect([...left, 'embed/a-vs-b/index.html'].every(isForOthers)).toBe(true);
  expect(['index.html', 'robots.txt', 'data/wages.csv', 'card.png'].some(isForOthers)).toBe(false);
});
