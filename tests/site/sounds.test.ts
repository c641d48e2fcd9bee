import { expect, test } from 'vitest';
import { underBase } from '../builds.ts';
import { all, pagesOf } from './pages.ts';
import { fileOf, loadedBy, moduleBytes } from './weights.ts';

const pages = pagesOf(underBase);
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, url = '']) => url);
const nameOf = (url: string) => /([^/]+?)\.[\w-]+\.js$/.exec(url)?.[1] ?? url;
const isAbout = (url: string) => /Hear|EarRounds|player|round-play/.test(url);

/** The bytes of a script that comes later, beyond those that some scripts bring along. */
const beyond = (url: string, before: readonly string[]) => {
  const seen = new Set<string>();
  for (const one of before) moduleBytes(one, seen);
  return moduleBytes(url, seen);
};

const hear = `${underBase.base}hear/`;
const first = scriptsIn(fileOf(`${hear}index.html`).toString());
const later = (name: string) =>
  first.flatMap(loadedBy).find((url) => nameOf(url) === name) ?? expect.fail(name);

test('A sound takes at most 6,000 bytes from the press on, and a round at most 6,500; before it next to nothing', () => {
  const [player, rounds] = [later('player'), later('round-play')];
  const sounds = loadedBy(player).map((url) => [nameOf(url), beyond(url, [...first, player])]);
  const kinds = loadedBy(rounds).map((url) => [nameOf(url), beyond(url, [...first, rounds])]);
  const starts = [beyond(player, first), beyond(rounds, first)] as const;
  console.log('\nBytes from the press on, gzipped: the player', starts[0], 'the rounds', starts[1]);
  console.table(Object.fromEntries([...sounds, ...kinds]));
  expect(sounds.length).toBeGreaterThan(30);
  expect(kinds.length).toBe(5);
  for (const [name, bytes] of sounds)
    expect(starts[0] + Number(bytes), `${name}`).toBeLessThan(6000);
  for (const [name, bytes] of kinds)
    expect(starts[1] + Number(bytes), `${name}`).toBeLessThan(6500);
  for (const url of first.filter(isAbout)) expect(moduleBytes(url), url).toBeLessThan(600);
});

test('A page without sounds carries nothing of them', () => {
  const silent = pages.filter((page) => all(page, 'hear-it, ear-rounds').length === 0);
  expect(silent.length).toBeGreaterThan(500);
  const carrying = silent.filter((page) => scriptsIn(page.html).some(isAbout));
  expect(carrying.map(({ address }) => address)).toEqual([]);
});
