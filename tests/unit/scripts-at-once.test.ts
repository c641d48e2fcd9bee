import { describe, expect, test } from 'vitest';
import { scriptsAtOnce } from '../../src/tools/offline/scripts-at-once.ts';

const files = new Map(
  Object.entries({
    '_astro/start.js': 'import"./near.js";import{a}from"./both.js";import("./later.js")',
    '_astro/near.js': 'import{b as c}from"./far.js"',
    '_astro/far.js': 'import"./near.js"',
    '_astro/both.js': '',
    '_astro/later.js': 'import"./much-later.js"',
    '_astro/other.js': 'import"./both.js";import"./start.js"',
  }).map(([file, text]) => [file, Buffer.from(text)]),
);
const script = (name: string) => `<script type="module" src="/base/_astro/${name}.js"></script>`;
const named = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="\/base\/_astro\/(\w+)\.js">/g)].map(
    ([, name]) => name,
  );

describe('A page that starts scripts', () => {
  const page = scriptsAtOnce(files, '/base/');

  test('names all that these import, and what that imports, and nothing that is loaded on demand', () => {
    expect(named(page(`<p></p>${script('start')}`)).sort()).toEqual(['both', 'far', 'near']);
  });

  test('names each once, before its first script, and no script that it starts itself', () => {
    const html = page(`<p></p>${script('start')}${script('other')}`);
    expect(named(html).sort()).toEqual(['both', 'far', 'near']);
    expect(html.lastIndexOf('modulepreload')).toBeLessThan(html.indexOf('<script'));
  });

  test('stays as it is where there is nothing to name', () => {
    for (const html of ['<p></p>', script('both')]) expect(page(html)).toBe(html);
  });
});
