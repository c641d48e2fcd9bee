import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/schema/address.ts';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, faults, pagesOf, textOf, type BuiltPage } from './pages.ts';
import { calledBy, nameOf, partsOf } from './read-out.ts';

const pages = pagesOf(fullSite).filter((page) => !page.redirect);
const tag = (element: Element) => element.outerHTML.slice(0, 80);

/** What of names is empty, or stands twice among them. */
const unclear = (names: readonly string[]): string[] =>
  names.flatMap((name, index) => [
    ...(name ? [] : ['one without a name']),
    ...(name && names.indexOf(name) < index ? [`two called “${name}”`] : []),
  ]);

/** The part of a page in which a link stands, and which says what it is about. */
const around = (link: Element): Element | null =>
  link.closest('li, p, dd, dt, tr, h2, h3, h4, summary, figure, figcaption, nav, pre');

/** Links that have one name and lead to several places, though they stand together. */
function alike(page: BuiltPage): string[] {
  const places = new Map<string, Set<string>>();
  const parts = new Map<Element | null, number>();
  for (const link of all(page, 'body a[href]')) {
    const part = around(link);
    if (!parts.has(part)) parts.set(part, parts.size);
    const key = `${calledBy(page, link)}@${parts.get(part)}`;
    const href = link.getAttribute('href') ?? '';
    places.set(key, (places.get(key) ?? new Set()).add(href));
  }
  return [...places]
    .filter(([, to]) => to.size > 1)
    .map(([key, to]) => `“${key.split('@')[0]}” leads to ${[...to].join(' and ')}`);
}

describe('what is read out on every page', { timeout: 300_000 }, () => {
  test('every table has a name, and no two on a page have the same', () => {
    const found = faults(pages, (page) =>
      unclear(all(page, 'table').map((table) => nameOf(page, table))).map((one) => `table: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test('every table says what its columns and its rows are', () => {
    const found = faults(pages, (page) =>
      all(page, 'table').flatMap((table) => {
        const heads = table.querySelectorAll('thead th, thead td');
        const bare = [...table.querySelectorAll('tbody tr')].filter(
          (row) => !row.querySelector('th'),
        );
        return [
          ...(heads.length > 0 ? [] : ['a table without heads']),
          ...bare.map((row) => `a row without a head: ${textOf(row).slice(0, 40)}`),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('parts of one kind have names of their own, where there is more than one', () => {
    const found = faults(pages, (page) =>
      [...partsOf(page)].flatMap(([kind, names]) => {
        const needsName = names.length > 1 || kind === 'region' || kind === 'navigation';
        return needsName ? unclear(names).map((one) => `${kind}: ${one}`) : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test('every group, picture, field and button has a name', () => {
    const found = faults(pages, (page) => {
      const labels = new Set(all(page, 'label[for]').map((label) => label.getAttribute('for')));
      const fields = all(page, 'input:not([type="hidden"]), select, textarea').filter(
        (field) => !nameOf(page, field) && !labels.has(field.id) && !textOf(field.closest('label')),
      );
      const groups = all(page, 'fieldset, [role="group"], [role="radiogroup"], [role="img"]');
      const pictures = all(page, 'img:not([alt])');
      const silent = all(page, 'svg:not([role], svg svg, [role="img"] svg)').filter(
        (picture) => picture.getAttribute('aria-hidden') !== 'true',
      );
      const nameless = [
        ...groups.filter((one) => !nameOf(page, one)),
        ...all(page, 'button, summary, a[href]').filter((one) => !calledBy(page, one)),
      ];
      // What is hidden gets its words once it is shown.
      return [...fields, ...pictures, ...silent, ...nameless]
        .filter((one) => !one.closest('[hidden]'))
        .map(tag);
    });
    expect(found).toEqual([]);
  });

  test('links with the same words lead to the same place, or stand in parts of their own', () => {
    expect(faults(pages, alike)).toEqual([]);
  });

  test('what is seen of a name is in the name that is read out', () => {
    const found = faults(pages, (page) =>
      all(page, ':is(a, button, summary, label, input)[aria-label]')
        .filter((one) => {
          const seen = textOf(one).toLowerCase();
          return /\p{L}/u.test(seen) && !calledBy(page, one).toLowerCase().includes(seen);
        })
        .map(tag),
    );
    expect(found).toEqual([]);
  });

  test('what can have the focus is not hidden from those who listen', () => {
    const found = faults(pages, (page) =>
      all(page, '[aria-hidden="true"]')
        .filter(
          (one) =>
            one.matches('a[href], button, [tabindex]') ||
            one.querySelector('a[href], button, input, [tabindex="0"]'),
        )
        .map(tag),
    );
    expect(found).toEqual([]);
  });

  test('a level is read after the skill that has it', () => {
    const levels = /^\(?(?:Awareness|Working|Practitioner|Expert)\b/;
    const found = faults(pages, (page) => {
      const lists = '.need-list > li, .needs-by-level li, .skill-lines > li';
      const rows = '.compare-levels tbody tr:has(td), .patch-bay tbody tr';
      const early = all(page, `${lists}, ${rows}`).filter(
        (one) => !one.firstElementChild?.matches('a, th, :has(> a)') || levels.test(textOf(one)),
      );
      const silent = all(page, lists).filter(
        (one) => !/(?:Awareness|Working|Practitioner|Expert)\b/.test(textOf(one)),
      );
      return [...early, ...silent].map((one) => textOf(one).slice(0, 60));
    });
    expect(found).toEqual([]);
  });

  test('the title of a source in another language is marked with it', () => {
    const said = new Map(
      realKnowledge().byKind.sources.flatMap(({ id, data: { language } }) =>
        language ? [[trimBase(fullSite.base) + addressOf('sources', id), language]] : [],
      ),
    );
    const marked = pages.flatMap((page) => {
      const lang =
        said.has(page.address) && page.document.querySelector('h1')?.getAttribute('lang');
      return lang ? [[page.address, lang]] : [];
    });
    expect(said.size).toBeGreaterThan(10);
    expect(new Map(marked as [string, string][])).toEqual(said);
  });

  test('a meter says in words what it shows', () => {
    const said =
      /^(Awareness|Working|Practitioner|Expert|Not listed|Done without|Rarely|Sometimes|Often|Almost always)$/;
    const found = faults(pages, (page) =>
      all(page, '.meter')
        .map(textOf)
        .filter((words) => !said.test(words)),
    );
    expect(found).toEqual([]);
  });
});
