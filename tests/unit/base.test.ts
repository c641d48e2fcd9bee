import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/knowledge/prose/parse.ts';
import { trimBase, withBase } from '../../src/site/base.ts';
import { splitSections } from '../../src/site/split-sections.ts';
import { proseLinks } from '../../src/tools/integrations/prose-links.ts';

const bases = ['', '/', 'signal-path', '/signal-path', '/signal-path/', 'a/b/', '/a/b//'];

describe('The base path', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['//', ''],
    ['signal-path', '/signal-path'],
    ['/signal-path', '/signal-path'],
    ['/signal-path/', '/signal-path'],
    ['a/b/', '/a/b'],
  ])('"%s" is "%s" without its last slash', (base, trimmed) => {
    expect(trimBase(base)).toBe(trimmed);
  });

  test('is the same when it is trimmed twice', () => {
    for (const base of bases) expect(trimBase(trimBase(base))).toBe(trimBase(base));
  });

  test('comes before every address of the site, with one slash between', () => {
    for (const base of bases) {
      for (const address of ['/', '/roles/', '/search/?q=a//b', '/about/#figures']) {
        const full = withBase(base, address);
        expect(full).toBe(trimBase(base) + address);
        expect(full).toMatch(/^\/(?!\/)/);
      }
    }
  });

  test('leaves alone what is not an address of the site', () => {
    for (const base of bases) {
      for (const url of [
        'https://example.org/',
        '//example.org/',
        '#here',
        '',
        'mailto:a@b.c',
        '?q=x',
      ]) {
        expect(withBase(base, url)).toBe(url);
      }
    }
  });

  test('is put before links in prose, reference links too, and before no other', () => {
    const tree = parseProse('[a](/roles/) [b][c] [d](https://e.org/) [f](#g)\n\n[c]: /skills/');
    proseLinks('/base/')()(tree);
    const text = JSON.stringify(tree);
    for (const url of ['/base/roles/', '/base/skills/', 'https://e.org/', '#g']) {
      expect(text).toContain(`"url":"${url}"`);
    }
  });
});

describe('Rendered prose, split', () => {
  const html =
    '<p>Before</p><h2 id="one">One <em>more</em></h2><p>First</p><h3 id="deep">Deep</h3>' +
    '<p>Still first</p><h2 class="x" id="two">Two</h2><p>Second</p>';

  test('has each part under the id of its heading, without the heading, and the rest under ""', () => {
    expect([...splitSections(html)]).toEqual([
      ['', '<p>Before</p>'],
      ['one', '<p>First</p><h3 id="deep">Deep</h3><p>Still first</p>'],
      ['two', '<p>Second</p>'],
    ]);
  });

  test('has no part for a heading with nothing under it, and none for nothing', () => {
    expect([...splitSections('<h2 id="a">A</h2>\n<h2 id="b">B</h2><p>b</p>').keys()]).toEqual([
      'b',
    ]);
    expect(splitSections('').size).toBe(0);
    expect(splitSections('\n ').size).toBe(0);
  });

  test('joins parts whose headings have one id', () => {
    expect(splitSections('<h2 id="a">A</h2><p>1</p><h2 id="a">A</h2><p>2</p>').get('a')).toBe(
      '<p>1</p><p>2</p>',
    );
  });
});
