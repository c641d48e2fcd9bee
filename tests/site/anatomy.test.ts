import { describe, expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, faults, textOf, wholePagesOf, type BuiltPage } from './pages.ts';

const levelOf = (heading: Element) => Number(heading.tagName.slice(1));
const content = (page: BuiltPage, name: string) =>
  page.document
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute('content') ?? '';

/** Values that more than one page has, each with those pages. */
function shared(pages: readonly BuiltPage[], valueOf: (page: BuiltPage) => string): string[] {
  const seen = new Map<string, string[]>();
  for (const page of pages)
    seen.set(valueOf(page), [...(seen.get(valueOf(page)) ?? []), page.address]);
  return [...seen]
    .filter(([, on]) => on.length > 1)
    .map(([value, on]) => `"${value}" on ${on.join(', ')}`);
}

describe('every page of the site', () => {
  const pages = wholePagesOf(fullSite);

  test('has a title and a description of its own, of a length that is shown whole', () => {
    expect(shared(pages, (page) => textOf(page.document.querySelector('title')))).toEqual([]);
    expect(shared(pages, (page) => content(page, 'description'))).toEqual([]);
    const found = faults(pages, (page) => {
      const { length } = content(page, 'description');
      return length >= 25 && length <= 260 ? [] : [`the description has ${length} characters`];
    });
    expect(found).toEqual([]);
  });

  test('has one h1, and no heading that skips a level', () => {
    const found = faults(pages, (page) => {
      const levels = all(page, 'main :is(h1, h2, h3, h4, h5, h6)').map(levelOf);
      const skips = levels.filter(
        (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
      );
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['there is not one h1']),
        ...skips.map((level) => `a heading skips to h${level}`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('lists every heading in the text of its sections, where it lists what is on it', () => {
    const found = faults(pages, (page) => {
      const led = new Set(all(page, '.toc a').map((link) => link.getAttribute('href')));
      const heads = led.size > 0 ? all(page, '.sections > section > .prose h3[id]') : [];
      return heads.filter(({ id }) => !led.has(`#${id}`)).map(({ id }) => `#${id} is not listed`);
    });
    expect(found).toEqual([]);
  });

  test('shows that list on a phone too, unless most of its sections stand folded there', () => {
    const found = faults(pages, (page) => {
      const folded = all(page, '.sections > section.folds').length;
      const most = folded > all(page, '.sections > section').length / 2;
      return all(page, '.toc').some((toc) => toc.classList.contains('listed') !== most)
        ? ['the list is not as the sections fold']
        : [];
    });
    expect(found).toEqual([]);
  });

  test('has at most 12 sources beside a section, and each of them in the list at its foot', () => {
    const addresses = (page: BuiltPage, of: string) =>
      all(page, `${of} a`).map((link) => link.getAttribute('href'));
    const found = faults(pages, (page) => {
      const listed = new Set(addresses(page, '.source-list'));
      return [
        ...all(page, 'aside.notes')
          .filter((aside) => aside.querySelectorAll('li').length > 12)
          .map((aside) => `${aside.querySelectorAll('li').length} sources stand beside a section`),
        ...addresses(page, 'aside.notes')
          .filter((address) => !listed.has(address))
          .map((address) => `${address} is not in the list`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has five links in its header, and text that needs no script', () => {
    const found = faults(pages, (page) => [
      ...(all(page, 'header nav a').length === 5 ? [] : ['there are not five links']),
      ...(textOf(page.document.querySelector('main')).length > 60 ? [] : ['there is no text']),
    ]);
    expect(found).toEqual([]);
  });

  test('has its language, a header, a named main navigation, a main part, a footer and a skip link', () => {
    const needed = [
      'html[lang="en-US"]',
      'body > header',
      'nav[aria-label="Main"]',
      'body > main#main',
      'body > footer',
      'body > a.skip[href="#main"]',
    ];
    const found = faults(pages, (page) =>
      needed
        .filter((selector) => all(page, selector).length !== 1)
        .map((selector) => `not one ${selector}`),
    );
    expect(found).toEqual([]);
  });

  test('has a search box that works as a form', () => {
    const found = faults(pages, (page) => {
      const boxes = all(page, 'search form[action$="/search/"] input[type="search"][name="q"]');
      return boxes.length === 1 ? [] : [`there are ${boxes.length} search boxes`];
    });
    expect(found).toEqual([]);
  });

  test('tells its canonical address and what others show when they link to it', () => {
    const found = faults(pages, (page) => {
      const address = fullSite.site + page.address;
      const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const unlisted = content(page, 'robots') === 'noindex';
      return [
        ...(unlisted || canonical === address ? [] : [`canonical is ${canonical}`]),
        ...(unlisted || content(page, 'og:url') === address
          ? []
          : [`og:url is ${content(page, 'og:url')}`]),
        ...['og:title', 'og:description', 'og:type', 'og:image', 'og:site_name']
          .filter((name) => !content(page, name))
          .map((name) => `${name} is missing`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('lets the keyboard reach everything that scrolls sideways', () => {
    const found = faults(pages, (page) =>
      all(page, '.scroll')
        .filter(
          (region) =>
            region.getAttribute('tabindex') !== '0' || region.getAttribute('role') !== 'region',
        )
        .map(() => 'a scrolling part cannot be reached'),
    );
    expect(found).toEqual([]);
  });

  test('shows no value that was lost on the way', () => {
    const found = faults(pages, (page) => {
      const text = textOf(page.document.querySelector('body'));
      return (text.match(/\bundefined\b|\bNaN\b|\[object /g) ?? []).map(
        (word) => `it shows ${word}`,
      );
    });
    expect(found).toEqual([]);
  });

  test('uses no id twice', () => {
    const found = faults(pages, (page) => {
      const ids = all(page, '[id]').map((element) => element.id);
      return ids
        .filter((id, index) => ids.indexOf(id) < index)
        .map((id) => `the id ${id} stands twice`);
    });
    expect(found).toEqual([]);
  });

  test('gives the numbers of every chart in a table', () => {
    const found = faults(pages, (page) =>
      all(page, 'figure.chart').flatMap((chart) => {
        const shown = [...chart.querySelectorAll('.value')].map(textOf);
        const table = textOf(chart.querySelector('table'));
        return [
          ...(table ? [] : ['a chart has no table']),
          ...shown
            .filter((value) => !table.includes(value))
            .map((value) => `${value} is not in the table`),
        ];
      }),
    );
    expect(found).toEqual([]);
  });
});
