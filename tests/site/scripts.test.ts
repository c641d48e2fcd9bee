import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from '../../src/offline/parts.ts';
import { fullSite } from '../builds.ts';

const folder = `${fullSite.folder}/_astro/`;
const scripts = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(folder + file, 'utf8')]),
);
const isModule = (text: string) => /\bimport\b|\bexport\b/.test(text);
const named = new Map(
  [...scripts].map(([file, text]) => [file, importsOf(text).map((to) => to.replace('./', ''))]),
);

/** All that a script imports, by whatever way. */
function needed(file: string, known = new Set<string>()): Set<string> {
  for (const part of named.get(file) ?? []) if (!known.has(part)) needed(part, known.add(part));
  return known;
}

test('what is loaded on demand names all that it needs: no part names a further one that it does not', () => {
  const asked = [...scripts.values()].flatMap((text) =>
    [...text.matchAll(/import\(\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, to = '']) => to),
  );
  expect(asked.filter((file) => isModule(scripts.get(file) ?? '')).length).toBeGreaterThan(10);
  const found = [...new Set(asked)].flatMap((file) =>
    [...needed(file)]
      .filter((part) => part !== file && !named.get(file)?.includes(part))
      .map((part) => `${file}: ${part}`),
  );
  expect(found).toEqual([]);
});
