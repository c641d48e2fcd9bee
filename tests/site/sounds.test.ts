import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, pagesOf } from './pages.ts';
import { fileOf, loadedBy, moduleBytes } from './weights.ts';

const pages = pagesOf(fullSite);
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, url = '']) => url);
const nameOf = (url: string) => /([^/]+?)\.[\w-]+\.js$/.exec(url)?.[1] ?? url;
const isAbout = (url: string) => /Hear|hear|EarRounds|player|round-play/.test(nameOf(url));

const html = fileOf(`${fullSite.base}hear/index.html`).toString();
const first = scriptsIn(html);

/** The files that an element of the page names, by the name of the element's attribute before it. */
const filesOf = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = '']) => url);
const sounds = filesOf(/<hear-it data-from="([^"]+)"/g);
const kinds = filesOf(/data-round="[^"]+" data-from="([^"]+)"/g);

const [player = expect.fail()] = filesOf(/<hear-it [^>]*data-player="([^"]+)"/g);
const [rounds = expect.fail()] = filesOf(/<ear-rounds [^>]*data-rounds="([^"]+)"/g);

/** The bytes of all that a press loads: what plays, what asks, and the file of what is to be heard. */
function fromPress(...files: string[]) {
  const seen = new Set<string>();
  for (const one of first) moduleBytes(one, seen);
  return files.reduce((sum, each) => sum + moduleBytes(each, seen), 0);
}

test('A sound takes at most 4,000 bytes from the press on, and a round at most 6,000; before it next to nothing', () => {
  const table = [
    ...sounds.map((file) => ({ file, bytes: fromPress(player, file), most: 4000 })),
    ...kinds.map((file) => ({ file, bytes: fromPress(rounds, player, file), most: 6000 })),
  ];
  console.log('\nBytes from the press on, gzipped');
  console.table(Object.fromEntries(table.map(({ file, bytes }) => [nameOf(file), bytes])));
  expect(sounds.length).toBeGreaterThan(30);
  expect(kinds.length).toBe(5);
  for (const { file, bytes, most } of table) expect(bytes, file).toBeLessThanOrEqual(most);
  expect(first.filter(isAbout).length).toBeGreaterThan(0);
  for (const url of first.filter(isAbout)) expect(moduleBytes(url), url).toBeLessThan(600);
});

test('The file of a sound or a round holds all that makes it: a press waits for no other', () => {
  for (const file of [...sounds, ...kinds]) {
    expect(fileOf(file).toString(), file).not.toMatch(/\bimport\b/);
    expect(loadedBy(file), file).toEqual([]);
  }
});

test('What plays holds all that it needs, so that one that came broken can be had whole again', () => {
  for (const file of [player, rounds]) {
    expect(fileOf(file).toString(), file).not.toMatch(/\bimport\b(?!\()/);
    expect(loadedBy(file), file).toEqual([]);
  }
});

test('A page without sounds carries nothing of them', () => {
  const silent = pages.filter((page) => all(page, 'hear-it, ear-rounds').length === 0);
  expect(silent.length).toBeGreaterThan(500);
  const carrying = silent.filter((page) => scriptsIn(page.html).some(isAbout));
  expect(carrying.map(({ address }) => address)).toEqual([]);
});
