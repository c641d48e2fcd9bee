import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers, placesOf, swapIn, take } from '../../src/tools/swap.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'swap-'));

function write(place: string, text: string) {
  mkdirSync(join(place, 'deep'), { recursive: true });
  writeFileSync(join(place, 'deep/page.html'), text);
}
const read = (place: string) => readFileSync(join(place, 'deep/page.html'), 'utf8');

/** A folder with what the words say stands in each place. */
function laid(standing: Partial<Record<'target' | 'next' | 'before', string>>) {
  const inside = folder();
  const places = placesOf(join(inside, 'dist'));
  for (const [place, text] of Object.entries(standing)) {
    write(places[place as keyof typeof standing], text);
  }
  return { inside, places };
}

test('what is made beside a folder takes its place whole, and nothing else stays', () => {
  const { inside, places } = laid({ target: 'old', next: 'new' });
  writeFileSync(join(places.target, 'gone.html'), '');
  swapIn(places);
  expect(readdirSync(inside)).toEqual(['dist']);
  expect(readdirSync(places.target)).toEqual(['deep']);
  expect(read(places.target)).toBe('new');
});

test('the first one needs no folder before it', () => {
  const { inside, places } = laid({ next: 'new' });
  swapIn(places);
  expect(readdirSync(inside)).toEqual(['dist']);
  expect(read(places.target)).toBe('new');
});

test('what is missing or empty takes no place', () => {
  const missing = laid({ target: 'old' });
  expect(() => swapIn(missing.places)).toThrow(/next/);
  expect(read(missing.places.target)).toBe('old');
  const empty = laid({ target: 'old' });
  mkdirSync(empty.places.next);
  expect(() => swapIn(empty.places)).toThrow('dist.next is empty');
  expect(read(empty.places.target)).toBe('old');
});

test.each([
  ['while it was made', { target: 'old', next: 'half' }, 'old'],
  ['between the two renames', { before: 'old', next: 'new' }, 'old'],
  ['before the old one was gone', { target: 'new', before: 'old' }, 'new'],
  ['while the old one was being removed, twice', { target: 'new', before: 'h', next: 'x' }, 'new'],
])('cut off %s, the site is whole again and nothing is left', (_, standing, expected) => {
  const { inside, places } = laid(standing);
  expect(clearLeftovers(places)).toBe(true);
  expect(readdirSync(inside)).toEqual(['dist']);
  expect(read(places.target)).toBe(expected);
  expect(clearLeftovers(places)).toBe(false);
});

test('a folder that is a link stays one: what it leads to is replaced', () => {
  const inside = folder();
  write(join(inside, 'real/site'), 'old');
  symlinkSync(join(inside, 'real/site'), join(inside, 'dist'));
  const places = placesOf(join(inside, 'dist'));
  write(places.next, 'new');
  swapIn(places);
  expect(lstatSync(join(inside, 'dist')).isSymbolicLink()).toBe(true);
  expect(read(join(inside, 'dist'))).toBe('new');
  expect(readdirSync(join(inside, 'real'))).toEqual(['site']);
});

test('one at a time is at work on a folder', () => {
  const { places } = laid({});
  const release = take(places);
  expect(release).toBeDefined();
  expect(take(places)).toBeUndefined();
  release?.();
  const again = take(places);
  expect(again).toBeDefined();
  again?.();
});

test('a folder is free again once the process that was at work on it is killed', async () => {
  const { places } = laid({});
  const script = `
    const { take } = await import(${JSON.stringify(new URL('../../src/tools/swap.ts', import.meta.url).href)});
    globalThis.held = take({ lock: process.argv[1] });
    console.log('taken');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, places.lock]);
  await once(other.stdout, 'data');
  const meanwhile = take(places);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(meanwhile).toBeUndefined();
  const release = take(places);
  expect(release).toBeDefined();
  release?.();
});
