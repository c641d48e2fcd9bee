import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderLink } from '../../src/tools/offline/archive/folder-links.ts';
import { folderPage } from '../../src/tools/offline/archive/folder-page.ts';
import { zipOf } from '../../src/tools/offline/archive/zip.ts';

const site = 'https://someone.example';
const folder = (base: string) => ({
  ...{ base, site, styleFile: () => 'style-1.css' },
  has: (file: string) => !file.endsWith('.zip'),
});

describe('A link in a folder', () => {
  test.each(['/', '/signal-path/'])(
    'names index.html, by way of the folder itself, under %s',
    (base) => {
      const to = (from: string, address: string) => folderLink(from, address, folder(base));
      expect(to('index.html', `${base}roles/`)).toBe('roles/index.html');
      expect(to('roles/a/index.html', `${base}skills/mixing/?a=b#c`)).toBe(
        '../../skills/mixing/index.html?a=b#c',
      );
      expect(to('roles/a/index.html', `${base}roles/a/`)).toBe('../../roles/a/index.html');
      expect(to('roles/a/index.html', base)).toBe('../../index.html');
      expect(to('data/index.html', `${base}data/wages.csv`)).toBe('../data/wages.csv');
    },
  );

  test('leads to the site where the folder has no such file, and elsewhere as it did', () => {
    const to = (address: string) => folderLink('a/index.html', address, folder('/signal-path/'));
    expect(to('/signal-path/x.zip')).toBe(`${site}/signal-path/x.zip`);
    for (const other of ['https://example.org/', '#part', '?q=a', 'data:,', '//example.org/'])
      expect(to(other)).toBe(other);
  });
});

describe('A page in a folder', () => {
  const html =
    '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="a">' +
    '<style>p{}</style>' +
    '<link rel="manifest" href="/m"><link rel="preload" href="/f"></head>' +
    '<body><a href="/roles/">Roles</a><script type="module" src="/_astro/a.js"></script>' +
    '<search-box data-names="/search/names.json" data-parts="/search/names/guide.json"></search-box>' +
    '<script type="module" src="/_astro/b.js"></script>' +
    '<script type="speculationrules">{"prefetch":[]}</script></body></html>';
  const made = folderPage(html, 'a/index.html', folder('/'));

  test('has neither modules nor what only a server may rule', () => {
    expect(made).not.toMatch(/type="module"|Content-Security|manifest|preload|prefetch/);
  });

  test('has all names in one file, and no parts of them', () => {
    expect(made).toContain('data-names="/search/names.json"');
    expect(made).not.toContain('data-parts');
  });

  test('has its scripts in their order behind the one that stands in for a server, once', () => {
    expect([...made.matchAll(/<script defer src="([^"]*)"/g)].map(([, src]) => src)).toEqual([
      '../folder.js',
      '../_astro/a.js',
      '../_astro/b.js',
    ]);
  });

  test('has its style in a file that pages share, and links from where it is', () => {
    expect(made).toContain('<link rel="stylesheet" href="../style-1.css">');
    expect(made).not.toContain('<style>');
    expect(made).toContain('<a href="../roles/index.html">');
  });

  test('says of being without a network only what is so in a folder', () => {
    const page = folderPage(
      '<main><h1>Offline</h1><div data-with-server data-day="November 28, 2026"><p>Press</p><div>a</div></div></main><p>After</p>',
      'offline/index.html',
      folder('/'),
    );
    expect(page).toMatch(
      /<h1>Offline<\/h1><p class="measure">You read the site as a folder, with the content of November 28, 2026:/,
    );
    expect(page).toMatch(/<\/main><p>After/);
    expect(page).not.toMatch(/Press|<div/);
  });

  test('without a script gets none', () => {
    const plain = folderPage('<head></head><p>One</p>', 'index.html', folder('/'));
    expect(plain).toBe('<head><link rel="stylesheet" href="fonts.css"></head><p>One</p>');
  });
});

describe('An archive', () => {
  const files: [string, Buffer][] = [
    ['a/é.html', Buffer.from('One '.repeat(100))],
    ['b.bin', Buffer.from([0, 1, 255])],
    ['empty', Buffer.alloc(0)],
  ];

  test('gives back each file under its name, and is the same each time', async () => {
    const zip = zipOf(files);
    expect(zipOf(files).equals(zip)).toBe(true);
    let at = zip.readUInt32LE(zip.length - 6);
    expect(zip.readUInt16LE(zip.length - 12)).toBe(files.length);
    for (const [name, content] of files) {
      expect(zip.readUInt32LE(at)).toBe(0x02014b50);
      const [length, named] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
      expect(zip.subarray(at + 46, at + 46 + named).toString()).toBe(name);
      const start = zip.readUInt32LE(at + 42);
      const begins = start + 30 + zip.readUInt16LE(start + 26);
      const given = inflateRawSync(zip.subarray(begins, begins + length));
      expect(given.equals(content), name).toBe(true);
      expect(zip.readUInt32LE(at + 24)).toBe(content.length);
      at += 46 + named;
    }
  });
});
