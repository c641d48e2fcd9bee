import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FootnoteDefinition, Link, Paragraph, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { twinFile } from '../../src/schema/twin-address.ts';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { addressesOf, all, textOf, wholePagesOf, type BuiltPage } from './pages.ts';
import { parsed, saidInTwin, saidOnPage, unsaid } from './said.ts';

/** What stands in the main part of a page and not in its twin, each with why. */
const left = [
  // To press and to type into; what stands beside them is told.
  'label, button, select, legend, textarea, choose-roles form, keep-this',
  // The name of a fold, of what stands under it in the twin.
  '.names-noted, .symptoms summary, .across-list summary, .compare-rest > summary',
  // The name of what is folded away of a form.
  '.compare-choice > summary, .plan-choice > summary',
  // Ways around a page: above it, along it, past its controls.
  '.crumbs, .toc, .letter-strip, .part-strip, .code-choice, .choose-families, a[href="#filters"]',
  // Pictures: what they show is told beside them, or in what they are called.
  '.path',
  // How to read a picture.
  '.crew-key, .crew ~ p[data-pagefind-ignore], .jobs-notes > p:not(:has(a)), .home-wide, .home-narrow, .map-told, #paths + p',
  // Job boards without a search: the twin has their names alone.
  '.jobs-also, .board-open',
].join();

const pages = wholePagesOf(fullSite);
const addresses = addressesOf(fullSite);
const addressOf = ({ address }: BuiltPage) => address.slice(trimBase(fullSite.base).length);
const twinOf = (page: BuiltPage) =>
  readFileSync(join(fullSite.folder, addressOf(page), twinFile), 'utf8');
const withTwin = pages.filter((page) => addresses.has(`${page.address}${twinFile}`));

/** The main part of a page, to take out of it what it does not say. */
const mainOf = ({ document }: BuiltPage): Element => {
  const main = document.querySelector('main');
  if (!main) throw new Error('a page has no main part');
  return main.cloneNode(true) as Element;
};

const notesIn = ({ children }: Root): FootnoteDefinition[] =>
  children.filter((node) => node.type === 'footnoteDefinition');

/** The name that a note begins with. */
const nameIn = ({ children: [told] }: FootnoteDefinition): string => {
  const [link] = (told as Paragraph).children;
  return (link as Link).children.map((node) => ('value' in node ? node.value : '')).join('');
};

/** Words that have a capital inside, as two that were run together have. */
const joinedIn = (text: string): string[] =>
  text.match(/(?<![\w.\-/'’])[A-Za-z]*[a-z][A-Z][a-z]+(?![\w.\-/'’])/g) ?? [];

const isLeftOut = ({ html }: BuiltPage) => html.includes('<meta name="robots" content="noindex">');

describe('the Markdown twin', () => {
  test('of every page but the search stands beside it, and its head leads there', () => {
    const link = `<link rel="alternate" type="text/markdown" href="${twinFile}">`;
    const led = pages.filter(({ html }) => html.split('</head>', 1).join().includes(link));
    expect(withTwin.length).toBeGreaterThan(2000);
    expect(led.map(addressOf)).toEqual(withTwin.map(addressOf));
    // What says of a page that it is gone is no page.
    const without = pages.filter((page) => !withTwin.includes(page) && !isLeftOut(page));
    expect(without.map(addressOf)).toEqual(['/search/']);
  });

  const compared = withTwin.map((page) => {
    const markdown = parsed(twinOf(page));
    return { page, markdown, said: saidInTwin(markdown), shown: saidOnPage(mainOf(page), left) };
  });
  const told = (find: (one: (typeof compared)[number]) => string[]) =>
    compared.flatMap((one) => find(one).map((words) => `${one.page.address}: ${words}`));

  test('says every heading, row, item and paragraph of its page', () => {
    expect(told(({ shown, said }) => unsaid(shown, said))).toEqual([]);
  });

  test('says nothing that its page does not', () => {
    expect(told(({ shown, said }) => unsaid(said, shown))).toEqual([]);
  });

  test('runs no two words together: what has a capital inside is written so in the content', () => {
    const data = ['signal-path.json', 'schema.json', 'areas.csv', 'rates.csv'].map((file) =>
      readFileSync(join(fullSite.folder, 'data', file), 'utf8'),
    );
    const record = readdirSync('content/changes').map((file) =>
      readFileSync(join('content/changes', file), 'utf8'),
    );
    const written = new Set([...data, ...record].flatMap(joinedIn));
    expect(written.size).toBeGreaterThan(100);
    const joined = told(({ page }) =>
      joinedIn(twinOf(page).replaceAll(/\]\(\S*\)|<[^>]*>/g, ' ')).filter(
        (word) => !written.has(word),
      ),
    );
    expect(joined).toEqual([]);
  });

  test('numbers the sources that its page numbers, each with where it is and when it was read', () => {
    const wrong = told(({ page, markdown }) => {
      const numbered = all(page, '.note-list li').map((item) => textOf(item.querySelector('a')));
      const names = notesIn(markdown).map(nameIn);
      return numbered.join() === names.join() ? [] : [`${numbered.join()} / ${names.join()}`];
    });
    expect(wrong).toEqual([]);
    const notes = compared.flatMap(({ page }) => twinOf(page).match(/^\[\^\d+\]: .*$/gm) ?? []);
    expect(notes.length).toBeGreaterThan(1000);
    const ends = /\]\(http\S+\), (?:<http\S+>, )?last checked \w+ \d+, \d{4}$/;
    expect(notes.filter((note) => !ends.test(note))).toEqual([]);
  });

  test('names its page, its license and the day of its review before all else', () => {
    const heads = compared.map(({ page }) => [page, twinOf(page).split('\n', 1).join()] as const);
    const wrong = heads.filter(
      ([page, head]) =>
        !head.startsWith(`> The page <${fullSite.site}${page.address}> as Markdown.`) ||
        !head.includes('[CC BY 4.0]'),
    );
    expect(wrong).toEqual([]);
    const roles = heads.filter(([page]) => /\/roles\/[^/]+\/$/.test(page.address));
    expect(roles.filter(([, head]) => !head.includes('Last reviewed'))).toEqual([]);
  });

  test('leads to pages that are there, by full addresses', () => {
    const own = fullSite.site + trimBase(fullSite.base);
    const gone = told(({ page }) =>
      [...twinOf(page).matchAll(/\]\((\S*?)\)/g)]
        .map(([, url = '']) => url)
        .filter((url) => !/^(?:https?|mailto):/.test(url) || url.startsWith(`${own}/`))
        .filter((url) => !addresses.has(url.slice(fullSite.site.length).split(/[?#]/)[0] ?? '')),
    );
    expect(gone).toEqual([]);
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(fullSite.folder, 'llms.txt'), 'utf8');

  test('begins with what the site is, and says under which license', () => {
    expect(text).toMatch(/^# Signal Path\n\n> \S/);
    expect(text).toContain('CC BY 4.0');
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  });

  test('names twins that are there, and the lists that name all others', () => {
    const named = [...text.matchAll(/^- \[.*?\]\((\S+)\): \S/gm)].map(([, url = '']) => url);
    const there = named.map((url) => url.slice(fullSite.site.length));
    expect(there.filter((address) => !addresses.has(address))).toEqual([]);
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    expect(named).toHaveLength(lines.length);
    const known = new Set(there);
    // A list that is too long for one page names its parts, and those name the rest.
    const lists = [...there];
    for (const list of lists) {
      const file = list.slice(trimBase(fullSite.base).length);
      const text = readFileSync(join(fullSite.folder, file), 'utf8');
      for (const [, url = ''] of text.matchAll(/\]\((\S*?\/)(?:[?#]\S*)?\)/g)) {
        const address = `${url.slice(fullSite.site.length)}${twinFile}`;
        if (address.includes('/part/') && !known.has(address)) lists.push(address);
        known.add(address);
      }
    }
    const lost = withTwin.filter(({ address }) => !known.has(`${address}${twinFile}`));
    expect(lost.map(({ address }) => address)).toEqual([]);
  });
});
