import { expect, test } from 'vitest';
import { underBase } from '../builds.ts';
import { all, pagesOf } from './pages.ts';

const pages = new Map(pagesOf(underBase).map((page) => [page.address, page]));
const prefix = underBase.base.replace(/\/$/, '');
const list = pages.get(`${prefix}/roles/`);
const rows = list ? all(list, '.role-rows li') : [];
const textOf = (element: { textContent: string | null } | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('the list of all roles has each role once', () => {
  const listed = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
  const roles = [...pages.keys()].filter((address) => /\/roles\/[^/]+\/$/.test(address));
  expect(listed.sort()).toEqual(roles.sort());
});

test('the home page and the pages of families count as many roles as the list of all roles', () => {
  const home = pages.get(underBase.base);
  const tiles = home ? all(home, '.home-families a') : [];
  const sections = list ? all(list, '.choose-group') : [];
  const counts = new Map(
    sections.map((one) => [
      one.querySelector('h2 a')?.getAttribute('href') ?? '',
      one.querySelectorAll('li').length,
    ]),
  );
  expect(tiles.length).toBe(counts.size - 1);
  let sum = counts.get('') ?? 0;
  for (const tile of tiles) {
    const family = tile.getAttribute('href') ?? '';
    const told = Number.parseInt(textOf(tile.querySelector('.label')), 10);
    expect(told, family).toBe(counts.get(family));
    const page = pages.get(family);
    expect(page ? all(page, '.role-list > li').length : 0, family).toBe(told);
    sum += told;
  }
  expect(sum).toBe(rows.length);
  expect(home ? textOf(home.document.querySelector('.home-all')) : '').toContain(`${sum} roles`);
});

test('what the list says of a role is what its page says', () => {
  for (const row of rows) {
    const page = pages.get(row.querySelector('a')?.getAttribute('href') ?? '');
    const [pay = ''] = page ? all(page, '.facts dd').map(textOf) : [];
    const says = textOf(row);
    const [, paid = ''] = [...row.querySelectorAll('p')].map(textOf);
    const [stated = ''] = paid.split(' Class: ');
    // How pay is agreed may speak of nights too.
    const besides = says.replace(paid, '');
    expect(pay, says).toContain(textOf(row.querySelector('b')) || stated);
    expect(pay, says).toContain(textOf(row.querySelector('p a')));
    const conditions = page ? all(page, '.conditions dd').map(textOf) : [];
    const often = (word: string) => new RegExp(`${word} (\\w+)`, 'i').exec(besides)?.[1] ?? '';
    const wanted = [often('nights'), often('travel'), often('lifting'), often('loud sound')];
    const told = [conditions[0], conditions[2], conditions[3], conditions[5]];
    expect(
      told.map((words) => words?.toLowerCase().replace('almost always', 'mostly')),
      says,
    ).toEqual(wanted);
    for (const words of conditions.slice(6)) expect(says).toContain(words.toLowerCase());
  }
});
