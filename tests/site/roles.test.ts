import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, pagesOf } from './pages.ts';

const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));
const prefix = fullSite.base.replace(/\/$/, '');
const list = pages.get(`${prefix}/roles/`);
const rows = list ? all(list, '.role-rows li') : [];
const textOf = (element: { textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('the list of all roles has each role once', () => {
  const listed = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
  const roles = [...pages.keys()].filter((address) => /\/roles\/[^/]+\/$/.test(address));
  expect(listed.sort()).toEqual(roles.sort());
});

test('the patch bay of the home page and the pages of families have the roles of the list', () => {
  const home = pages.get(fullSite.base);
  const linksIn = (element: Element | null | undefined, selector: string) =>
    [...(element?.querySelectorAll(selector) ?? [])]
      .map((link) => link.getAttribute('href'))
      .sort();
  const groups = new Map(
    (list ? all(list, '.choose-group') : []).map((one) => [
      one.querySelector('h2 a')?.getAttribute('href') ?? '',
      linksIn(one, '.role-head a'),
    ]),
  );
  const plugged = home ? all(home, '.patch-bay tbody tr') : [];
  expect(plugged.length).toBe(groups.size - 1);
  for (const row of plugged) {
    const family = row.querySelector('th a')?.getAttribute('href') ?? '';
    expect(linksIn(row, 'td a'), family).toEqual(groups.get(family));
    const main = pages.get(family)?.document.querySelector('main');
    const named = new Set(linksIn(main, 'a'));
    expect(
      groups.get(family)?.filter((role) => !named.has(role)),
      family,
    ).toEqual([]);
  }
  expect(home ? textOf(home.document.querySelector('.lede')) : '').toContain(`${rows.length} jobs`);
});

test('every role leads to how one is hired in its part of the industry', () => {
  const { roles, families } = realKnowledge().byKind;
  expect(families.length).toBeGreaterThan(5);
  for (const { id, data } of roles) {
    const page = pages.get(`${prefix}/roles/${id}/`);
    const links = page ? all(page, '.ways-hired a').map((link) => link.getAttribute('href')) : [];
    const wanted = [data.family, ...data.spans].flatMap((family) =>
      family ? `${prefix}/families/${family}/#getting-hired` : [],
    );
    expect(links, id).toEqual(wanted);
  }
});

test('every role leads to how people work with one ear, little sight or a wheelchair', () => {
  for (const { id } of realKnowledge().byKind.roles) {
    const page = pages.get(`${prefix}/roles/${id}/`);
    const section = page?.document.getElementById('time-body-and-hearing')?.closest('section');
    const links = [...(section?.querySelectorAll('a') ?? [])];
    const to = links.map((link) => link.getAttribute('href'));
    expect(to, id).toContain(`${prefix}/working-with-a-disability/#with-one-ear-or-hearing-aids`);
  }
});

test('what the list says of a role is what its page says', () => {
  for (const row of rows) {
    const page = pages.get(row.querySelector('a')?.getAttribute('href') ?? '');
    const pay = page ? all(page, '.facts > div').slice(0, 2).map(textOf).join(' ') : '';
    const says = textOf(row);
    const paid = textOf(row.querySelector('b'));
    if (!paid.startsWith('Paid by ')) expect(pay, says).toContain(paid);
    expect(pay, says).toContain(textOf(row.querySelector('.role-class a')));
    const conditions = page ? all(page, '.conditions dd').map(textOf) : [];
    const often = new Map(
      [...row.querySelectorAll('.role-strains > div')].map((one) => [
        textOf(one.querySelector('dt')),
        textOf(one.querySelector('dd')),
      ]),
    );
    for (const [at, work] of [
      [0, 'Nights'],
      [2, 'Travel'],
      [3, 'Lifting'],
      [5, 'Loud sound'],
    ] as const)
      expect(often.get(work), says).toBe(conditions[at]);
    for (const words of conditions.slice(6))
      expect(says.toLowerCase()).toContain(words.toLowerCase());
  }
});

test('the page of each role says whom it suits in a place of its own, apart from the reasons not to', () => {
  const roles = [...pages].filter(([address]) => /\/roles\/[^/]+\/$/.test(address));
  expect(roles.length).toBe(rows.length);
  for (const [address, page] of roles) {
    const section = (id: string) => page.document.getElementById(id)?.parentElement;
    expect(textOf(section('it-suits-you-if')?.querySelector('p')), address).toMatch(/^You /);
    const against = section('reasons-not-to');
    expect(against?.querySelectorAll('li').length ?? 0, address).toBeGreaterThan(2);
    expect(textOf(against), address).not.toMatch(/suits you/i);
  }
});

test('anchors of roles that were published before lead to their sections still', () => {
  const [, page] =
    [...pages].find(([address]) => address.endsWith('/roles/mixing-engineer/')) ?? [];
  for (const id of ['the-way-there', 'how-statistics-file-it', 'reasons-not-to']) {
    expect(page?.document.getElementById(id)?.tagName, id).toBe('H2');
  }
});

/** Words of the frame that nobody outside understood, and what stands in their place by now. */
const retired = [
  'The way there',
  'How statistics file it',
  'Names that need care',
  'Leaning',
  'Across the field',
  'Copy as address',
  'In twos and threes',
  'Most of the time',
  'Known from',
  'Builds on and leads to',
  'Nothing yet',
];
const frame = 'h2, h3, dt, dd, th, label, legend, summary, button, option, nav a';

test('labels that a newcomer does not understand stand on no page', () => {
  for (const [address, page] of pages) {
    const labels = new Set(all(page, frame).map(textOf));
    expect(
      retired.filter((label) => labels.has(label)),
      address,
    ).toEqual([]);
  }
});

test.each(realKnowledge().byKind.roles.map((role) => [role.id, role] as const))(
  'the path in words on the page of %s names those who stand at each place, and nobody of another family',
  (id, { data }) => {
    const page = pages.get(`${prefix}/roles/${id}/`);
    const named = (page ? all(page, '.path-words a') : []).map((link) => link.getAttribute('href'));
    const there = realKnowledge().byKind.roles.filter((other) =>
      data.family === undefined ? other.id === id : other.data.family === data.family,
    );
    const wanted = there.flatMap((other) =>
      other.data.at.map(() => `${prefix}/roles/${other.id}/`),
    );
    expect(named.toSorted()).toEqual(wanted.toSorted());
  },
);
