import { describe, expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, faults, textOf, wholePagesOf, type BuiltPage } from './pages.ts';

interface Thing {
  '@type': string;
  [key: string]: unknown;
}

const graphOf = (page: BuiltPage): Thing[] => {
  const [script] = all(page, 'script[type="application/ld+json"]');
  const data = JSON.parse(script?.textContent ?? '{}') as { '@graph'?: Thing[] };
  return data['@graph'] ?? [];
};

/** The type a page must carry, by the first part of its address. */
const typeFor: Record<string, string[]> = {
  roles: ['Occupation'],
  skills: ['DefinedTerm'],
  terms: ['DefinedTerm'],
  families: ['DefinedTerm'],
  steps: ['HowTo', 'Course'],
  compare: ['Article'],
  titles: ['DefinedTerm', 'DefinedTermSet'],
};

describe('structured data of the site', () => {
  const pages = wholePagesOf(fullSite);
  const partsOf = (page: BuiltPage) =>
    page.address.slice(fullSite.base.length).split('/').filter(Boolean);

  test('every page but the home page tells the way to it from the top', () => {
    const found = faults(pages, (page) => {
      if (page.address === fullSite.base) return [];
      const crumbs = graphOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
      const items = (crumbs?.['itemListElement'] ?? []) as { item: string; position: number }[];
      return [
        ...(items[0]?.item === fullSite.site + fullSite.base
          ? []
          : ['does not start at the home page']),
        ...(items.at(-1)?.item === fullSite.site + page.address
          ? []
          : ['does not end at the page']),
        ...(items.every((item, index) => item.position === index + 1) ? [] : ['is not in order']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('every entry carries the type that fits it, with the name that its page shows', () => {
    const found = faults(pages, (page) => {
      const [folder = '', id, below] = partsOf(page);
      const types = typeFor[folder];
      if (!types || !id || below) return [];
      const thing = graphOf(page).find((one) => types.includes(one['@type']));
      const name = thing?.['name'] ?? thing?.['headline'];
      return name === textOf(page.document.querySelector('h1'))
        ? []
        : [`${types.join(' or ')} is named ${String(name)}`];
    });
    expect(found).toEqual([]);
  });

  test('the pay of an occupation is the pay its page shows', () => {
    const roles = pages.filter((page) => partsOf(page)[0] === 'roles' && partsOf(page)[1]);
    expect(roles.length).toBeGreaterThan(0);
    const found = faults(roles, (page) => {
      const occupation = graphOf(page).find((thing) => thing['@type'] === 'Occupation');
      const [salary] = (occupation?.['estimatedSalary'] ?? []) as { median: number }[];
      const shown = textOf(page.document.querySelector('.facts .role-class-pay'));
      return !salary || shown.includes(`$${salary.median.toLocaleString('en-US')} a year`)
        ? []
        : [`${salary.median} against ${shown}`];
    });
    expect(found).toEqual([]);
  });
});
