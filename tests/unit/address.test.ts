import { describe, expect, test } from 'vitest';
import { addressOf, hasPage, pageOf, titleAddress } from '../../src/schema/address.ts';
import { comparisonId, rolesOf } from '../../src/schema/pair.ts';
import { addressBook, linkFault } from '../../src/checks/integrity/links.ts';
import { address } from '../../src/schema/common.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { fixedAddresses } from '../../src/schema/pages.ts';
import { realKnowledge } from './real.ts';

describe('The address of an entry', () => {
  const { entries, titles } = realKnowledge();
  const addresses = entries.map(pageOf).filter((one) => one !== undefined);

  test('starts at the root, ends with a slash, and is what the schema takes for an address', () => {
    expect(addresses.length).toBeGreaterThan(100);
    for (const one of addresses) {
      expect(one).toMatch(/^\/.*\/$/);
      expect(address.safeParse(one).success, one).toBe(true);
    }
  });

  test('is that of no other entry, of no job title and of no other page', () => {
    const all = [...addresses, ...titles.map(({ id }) => titleAddress(id)), ...fixedAddresses];
    expect(new Set(all).size).toBe(all.length);
  });

  test('is missing for the kinds that have no pages', () => {
    const without = kindNames.filter((kind) => !hasPage(kind));
    expect(without).toEqual([
      'areas',
      'rates',
      'cases',
      'boards',
      'products',
      'symptoms',
      'sounds',
      'programs',
      'lessons',
    ]);
  });

  test('is what product pages promise', () => {
    expect(addressOf('roles', 'mixer')).toBe('/roles/mixer/');
    expect(addressOf('comparisons', 'a-vs-b')).toBe('/compare/a-vs-b/');
    expect(addressOf('pages', 'about')).toBe('/about/');
    expect(titleAddress('a1')).toBe('/titles/a1/');
  });
});

describe('The id of a comparison', () => {
  const ids = ['audio-technician', 'sound-engineer', 'a1', 'boom-operator'];

  test('is the same whichever role is named first, and gives back both', () => {
    for (const one of ids) {
      for (const other of ids) {
        expect(comparisonId(one, other)).toBe(comparisonId(other, one));
        expect(rolesOf(comparisonId(one, other))).toEqual([one, other].sort());
      }
    }
  });

  test.each(['', 'mixer', '-vs-', 'mixer-vs-', '-vs-mixer', 'a-vs-b-vs-c'])(
    '"%s" names no two roles',
    (id) => {
      expect(rolesOf(id)).toBeUndefined();
    },
  );
});

describe('A link', () => {
  const book = addressBook([
    { kind: 'terms', id: 'gain', slugs: ['how-to-set-it'] },
    { kind: 'roles', id: 'mixer', slugs: [] },
    { kind: 'terms', id: 'broken', slugs: undefined },
    { kind: 'pages', id: 'about', slugs: ['figures'] },
    { kind: 'boards', id: 'jobs-board', slugs: [] },
  ]);
  const fault = (url: string) => linkFault(url, book, ['here']);

  test.each([
    '/',
    '/roles/',
    '/terms/gain/',
    '/terms/gain/#how-to-set-it',
    '/roles/mixer/#skills',
    '/about/#figures',
    '/search/#anything',
    '/terms/broken/#not-known-yet',
    '#here',
    'https://example.org',
    'https://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
  ])('to %s is right', (url) => {
    expect(fault(url)).toBeUndefined();
  });

  test.each([
    ['javascript:alert(1)', 'javascript:'],
    ['JavaScript:alert(1)', 'may not use JavaScript:'],
    ['vbscript:x', 'vbscript:'],
    ['data:text/html,x', 'data:'],
    ['mailto:a@example.org', 'mailto:'],
    ['file:///etc/passwd', 'file:'],
    ['https:/\\example.org', 'https:'],
    ['https:', 'https:'],
    ['\u0001javascript:alert(1)', 'is relative'],
    [' javascript:alert(1)', 'is relative'],
    ['//example.org/', 'lacks its https:'],
    ['/\\example.org/', 'no page'],
    ['\\\\example.org/', 'is relative'],
    ['gain/', 'is relative'],
    ['../gain/', 'is relative'],
    ['?q=x', 'is relative'],
    ['', 'is relative'],
    ['/terms/gain', 'last slash'],
    ['/roles', 'last slash'],
    ['/terms/gains/', 'no page'],
    ['/jobs-board/', 'no page'],
    ['/Terms/Gain/', 'no page'],
    ['/terms/gain/#how-to', 'no heading'],
    ['/roles/mixer/#salary', 'no heading'],
    ['#there', 'no heading'],
  ])('to %j is wrong: %s', (url, what) => {
    expect(fault(url)?.what).toContain(what);
    expect(fault(url)?.fix).toBeTruthy();
  });
});
