import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOfHashes } from '../../src/offline/paths.ts';
import { trimBase } from '../../src/site/base.ts';
import { smallSites, type Build } from '../builds.ts';
import { addressesOf } from './pages.ts';

/** A file of scripts, styles or letters, by its name without the hash of what is in it. */
const withoutHash = (text: string) =>
  text.replaceAll(/(_astro\/[\w.-]+)\.[\w-]{8}(\.\w+)/g, (_all, name, end) => `${name}${end}`);

/** What a file of a build says, whatever address the site is built for. */
function plain(text: string, { base, site }: Build): string {
  const rooted = text.replaceAll(site + trimBase(base), 'https://site');
  const words = rooted.replaceAll(/(["'= (,;])(\/[\w-]*\/?)/g, (all, before, start) =>
    base !== '/' && (start === base || start === trimBase(base)) ? `${before}/` : all,
  );
  // How large a file is says how long its addresses are.
  const sized = words.replaceAll(/(?<=>|\| |, )[\d.]+ [kM]B(?=<| \||\n|\. )/g, 'size');
  // A code for a camera is its address, drawn.
  const undrawn = sized.replaceAll(/<div class="qr\b[^"]*">.*?<\/div>/gs, '');
  return withoutHash(undrawn)
    .replaceAll(/'sha256-[^']+'/g, 'hash')
    .replace(/(<meta name="version" content=")\w+/, '$1version');
}

/** The files of a build from its root, without those of the full text, which are packed. */
const filesOf = (build: Build): string[] =>
  [...addressesOf(build)]
    .map((address) => address.slice(trimBase(build.base).length))
    .filter((address) => !address.startsWith('/pagefind/'))
    .sort();

const read = ({ folder }: Build, address: string) =>
  readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

const [root, underPath] = smallSites;
/** What says of each file what is in it is of one build alone. */
const isText = (address: string) =>
  /(\/|\.html|\.json|\.xml|\.txt|\.md)$/.test(address) && !isOfHashes(address.slice(1));

// So what holds of all pages under a path holds at a root, and other tests read one build of the whole site.
test('the site at the root of a host is the one under a path, but for its addresses', () => {
  const files = filesOf(root);
  expect(files.map(withoutHash).sort()).toEqual(filesOf(underPath).map(withoutHash).sort());
  const texts = files.filter(isText);
  expect(texts.length).toBeGreaterThan(100);
  const others = texts.filter(
    (file) => plain(read(root, file), root) !== plain(read(underPath, file), underPath),
  );
  expect(others).toEqual([]);
});

test('each script and style that a page at the root names is there', () => {
  const files = filesOf(root);
  const there = new Set(files);
  const named = files
    .filter(isText)
    .flatMap((file) => [...read(root, file).matchAll(/["'(](\/_astro\/[\w.-]+)/g)])
    .map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});
