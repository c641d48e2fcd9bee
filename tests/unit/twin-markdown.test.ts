import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { h, type ComponentChildren } from 'preact';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownBlocks } from '../../src/twin/markdown/blocks.ts';
import { drawnBy } from '../../src/twin/markdown/drawn-by.ts';
import { Notes } from '../../src/twin/markdown/notes.ts';

const here = { url: 'https://site.example/roles/a/' };
const written = (node: ComponentChildren, notes?: Notes) =>
  markdownBlocks(drawnBy(node, new Set()), { ...here, notes });

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (markdown: string) => parser.parse(markdown);

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Words made of what means something in Markdown, and of what does not. */
const signs = [
  ...'\\`*_[]<>#|~&!-+=.:()@/1a é;',
  '&amp;',
  'http://',
  'www.',
  '**',
  '```',
  '- ',
  '1. ',
];
const words = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter(Boolean);

test('any words stand in a paragraph, a heading and an item as they are', () => {
  fc.assert(
    fc.property(words, (text) => {
      for (const tag of ['p', 'h2', 'li']) {
        const item = h(tag, null, text);
        const tree = read(written(tag === 'li' ? h('ul', null, item) : item));
        expect(tree.children.map(({ type }) => type)).toEqual([
          { p: 'paragraph', h2: 'heading', li: 'list' }[tag],
        ]);
        expect(textOf(tree)).toBe(text);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('any words are strong, lead somewhere, or stand beside what is and does', () => {
  fc.assert(
    fc.property(words, words, words, (before, within, after) => {
      for (const marked of [h('b', null, within), h('a', { href: '/x/' }, within)]) {
        const tree = read(written(h('p', null, before, marked, after)));
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
        expect(textOf(tree)).toBe(before + within + after);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('any words in a table stay in their cell, a pipe and a list among them', () => {
  const row = (...cells: ComponentChildren[]) =>
    h(
      'tr',
      null,
      cells.map((cell) => h('td', null, cell)),
    );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [table] = read(written(h('table', null, row(one, other)))).children;
      expect(table?.type).toBe('table');
      const cells = table?.type === 'table' ? table.children[1]?.children.map(textOf) : [];
      expect(cells).toEqual([one, other]);
    }),
    { numRuns: 500, seed: 1 },
  );
  const list = h('ul', null, h('li', null, 'one'), h('li', null, 'two'));
  expect(written(h('table', null, h('thead', null, row('A|B', 'C')), row(list, 'c')))).toBe(
    '| A\\|B | C |\n| --- | --- |\n| one<br>two | c |',
  );
});

test('a cell over several columns leaves those after it empty', () => {
  const wide = h('tr', null, h('th', { colspan: 2 }, 'Both'));
  const rows = h('tr', null, h('td', null, '1'), h('td', null, '2'));
  expect(written(h('table', null, wide, rows))).toBe(
    '|  |  |\n| --- | --- |\n| Both |  |\n| 1 | 2 |',
  );
});

test('what is for the eye, for a script or to press is left out', () => {
  const left = [
    h('svg', null, h('text', null, 'drawn')),
    h('span', { 'aria-hidden': 'true' }, 'seen'),
    h('button', null, 'Press'),
    h('p', { hidden: true }, 'later'),
  ];
  expect(written(h('div', null, left, 'Said.'))).toBe('Said.');
});

test('links are full: from the page, from the root of its host, or as they are', () => {
  const link = (href: string) => written(h('p', null, h('a', { href }, 'x')));
  expect(link('#names')).toBe('[x](https://site.example/roles/a/#names)');
  expect(link('/skills/b/')).toBe('[x](https://site.example/skills/b/)');
  expect(link('https://else.example/a_(b)')).toBe('[x](https://else.example/a_%28b%29)');
  const bare = 'https://else.example/a_b';
  expect(written(h('p', null, h('a', { href: bare }, bare)))).toBe(`<${bare}>`);
});

test('a list in an item stands under it, and a list after a list is another', () => {
  const list = (...items: ComponentChildren[]) =>
    h(
      'ul',
      null,
      items.map((item) => h('li', null, item)),
    );
  expect(written([list(['a', list('b')], 'c'), list('d')])).toBe('- a\n  - b\n- c\n\n* d');
  expect(read(written([list('a'), list('b')])).children).toHaveLength(2);
  expect(written(list([h('p', null, 'a'), h('p', null, 'b')]))).toBe('- a\n\n  b');
});

test('a term stands before what is said of it, and folded text under its line', () => {
  const terms = h('dl', null, h('dt', null, 'Paid'), h('dd', null, '$5'), h('dd', null, '$6'));
  expect(written(terms)).toBe('- **Paid**: $5; $6');
  expect(written(h('details', null, h('summary', null, 'More'), h('p', null, 'Text.')))).toBe(
    '**More**\n\nText.',
  );
});

test('a source is a number where sources are counted, with its doubt before it, and a name where not', () => {
  const cite = (id: string, name: string) =>
    h('cite', null, ' (', h('a', { href: `/sources/${id}/` }, name), ')');
  const text = h(
    'p',
    null,
    'Loud',
    cite('a', 'A'),
    ', quiet',
    cite('b', 'B, less certain'),
    ', ',
    'loud',
    cite('a', 'A'),
  );
  const notes = new Notes();
  expect(written(text, notes)).toBe('Loud[^1], quiet (less certain)[^2], loud[^1]');
  expect([...notes.cited.values()]).toEqual(['A', 'B']);
  expect(written(h('p', null, 'Loud', cite('a', 'A')))).toBe(
    'Loud ([A](https://site.example/sources/a/))',
  );
});
