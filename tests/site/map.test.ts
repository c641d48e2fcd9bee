import { describe, expect, test } from 'vitest';
import { rolesOfFamily } from '../../src/knowledge/graph/lists.ts';
import { bundlesOf, familyMap, wholeMap } from '../../src/knowledge/graph/map.ts';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, pagesOf, readPage, textOf, type BuiltPage } from './pages.ts';

const knowledge = realKnowledge();
const allMoves = [...knowledge.movesFrom.values()].flat();
const maps = [
  ['/map/', wholeMap(knowledge)] as const,
  ...knowledge.byKind.families.map(
    ({ id }) => [`/families/${id}/`, familyMap(knowledge, id)] as const,
  ),
];

const roleOf = (link: Element | null | undefined) =>
  /\/roles\/([^/]+)\/$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? 'no role';

/** What the picture shows: boxes that are links, and lines that carry the marks of their ends. */
function pictured(page: BuiltPage) {
  const boxes = all(page, '.map svg a');
  const marked = new Map(boxes.map((box) => [box.getAttribute('class'), roleOf(box)]));
  const moves = all(page, '.map svg g path').flatMap((line) => {
    const [from = '', to = '', both] = line.getAttribute('class')?.split(' ') ?? [];
    const ends = [marked.get(from), marked.get(to)];
    return both ? [ends.join(' to '), ends.toReversed().join(' to ')] : [ends.join(' to ')];
  });
  return { roles: boxes.map(roleOf).sort(), moves: moves.sort() };
}

/** What the text says: the roles, the moves as told where they start, and as told where they end. */
function told(page: BuiltPage) {
  const stops = all(page, '.map-stops > li').map((stop) => ({
    role: roleOf(stop.querySelector('a')),
    to: [...stop.querySelectorAll('.to')].map((move) => roleOf(move.querySelector('a'))),
    from: [...stop.querySelectorAll('.from a')].map(roleOf),
  }));
  return {
    roles: stops.map(({ role }) => role).sort(),
    onward: stops.flatMap(({ role, to }) => to.map((end) => `${role} to ${end}`)).sort(),
    into: stops.flatMap(({ role, from }) => from.map((start) => `${start} to ${role}`)).sort(),
  };
}

describe('the maps of the site', () => {
  const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));

  test('the small paths are those of the families, with every place lit where a job stands', () => {
    const small = all(
      pages.get(`${trimBase(fullSite.base)}/map/`) as BuiltPage,
      '.small-paths > li',
    );
    expect(small.length).toBe(knowledge.byKind.families.length);
    for (const [index, { id, data }] of knowledge.byKind.families.entries()) {
      const one = small[index];
      const { own } = rolesOfFamily(knowledge, id);
      const held = new Set(own.flatMap((role) => role.data.at));
      const count = (selector: string) => one?.querySelectorAll(selector).length;
      expect(one?.querySelector('a')?.getAttribute('href')).toContain(`/families/${id}/`);
      expect([count('rect'), count('.small-held'), count('path')], id).toEqual([
        data.path.places.length,
        held.size,
        data.path.cables.length,
      ]);
      const text = textOf(one ?? null).toLowerCase();
      expect(text).toContain(`${own.length} jobs`);
      for (const { kind, label } of data.path.places)
        if (kind !== 'box') expect(text).toContain(label.toLowerCase());
    }
  });

  test('a family page names at each place, wide and downward, whom its words name, and has each job in its table', () => {
    for (const { id, data } of knowledge.byKind.families) {
      const page = pages.get(`${trimBase(fullSite.base)}/families/${id}/`) as BuiltPage;
      const textsIn = (one: Element, selector: string) =>
        [...one.querySelectorAll(selector)].map((line) => line.textContent).join(' ');
      const wide = all(page, '.family-path .path-wide .place.lit');
      const down = all(page, '.family-path .path-down .down-here');
      const lit = wide.map((one) => textsIn(one, 'svg > text > tspan'));
      expect(down.map((one) => textsIn(one, '.down-label')).sort(), id).toEqual(lit.toSorted());
      const namedIn = (some: readonly Element[]) =>
        some.map((one) => [...one.querySelectorAll('a')].map(roleOf).join());
      const filled = all(page, '.path-words > li').filter((place) => place.querySelector('a'));
      expect(lit.filter(Boolean).sort(), id).toEqual(
        filled.map((place) => textOf(place.querySelector('strong'))).sort(),
      );
      expect(filled.length).toBeGreaterThan(0);
      expect(namedIn(wide), id).toEqual(namedIn(filled));
      expect(namedIn(down), id).toEqual(namedIn(filled));
      const { own } = rolesOfFamily(knowledge, id);
      const rows = all(page, '.jobs-table tbody tr');
      expect(rows.map((row) => roleOf(row.querySelector('a'))).sort()).toEqual(
        own.map((role) => role.id).sort(),
      );
      expect(data.path.places.length).toBe(all(page, '.path-words > li').length);
    }
  });

  test('the moves across families are the same in the arcs, in their list and in the data', () => {
    const page = pages.get(`${trimBase(fullSite.base)}/map/`) as BuiltPage;
    const map = wholeMap(knowledge);
    const titleOf = new Map(map.regions.map(({ id, title }) => [id, title]));
    const data = bundlesOf(map).map(
      ({ from, to, moves }) => `${from.title} to ${to.title}: ${moves.length}`,
    );
    const drawn = all(page, '.across-arcs .arc').map((arc) => {
      const [from = '', to = ''] = [
        ...(arc.parentElement?.getAttribute('class')?.matchAll(/of-([\w-]+)/g) ?? []),
      ].map(([, id = '']) => titleOf.get(id) ?? id);
      return `${from} to ${to}: ${Number(arc.getAttribute('stroke-width')) - 1.5}`;
    });
    const told = (way: 'to' | 'from') =>
      all(page, `.across-list .across-${way}`).flatMap((line) => {
        const own = textOf(line.closest('li')?.querySelector('a') ?? null);
        const others = [...textOf(line).matchAll(/(?:^(?:to|from) |, )(.*?)\s(\d+)(?=,|$)/g)];
        return others.map(([, other = '', count = '']) =>
          way === 'to' ? `${own} to ${other}: ${count}` : `${other} to ${own}: ${count}`,
        );
      });
    expect(data.length).toBeGreaterThan(20);
    expect(drawn.sort()).toEqual(data.toSorted());
    expect(told('to').sort()).toEqual(data.toSorted());
    expect(told('from').sort()).toEqual(data.toSorted());
  });

  describe.each(maps)('%s', (address, map) => {
    const page = pages.get(trimBase(fullSite.base) + address) as BuiltPage;
    const roles = map.regions.flatMap((region) => region.entries.map(({ id }) => id)).sort();
    const namesOf = (moves: typeof allMoves) =>
      moves.map(({ from, to }) => `${from.id} to ${to.id}`).sort();

    test('shows the same roles in the picture and in the text: those of the data', () => {
      expect(pictured(page).roles).toEqual(roles);
      expect(told(page).roles).toEqual(roles);
    });

    test('shows the same moves in the picture and in the text: those of the data', () => {
      const both = (move: string) => move.split(' to ').every((end) => roles.includes(end));
      expect(pictured(page).moves).toEqual(namesOf([...map.moves]));
      expect(told(page).onward.filter(both)).toEqual(namesOf([...map.moves]));
      expect(told(page).into.filter(both)).toEqual(namesOf([...map.moves]));
    });

    test('tells of every move that starts or ends at its roles, also beyond its border', () => {
      expect(told(page).onward).toEqual(
        namesOf(allMoves.filter(({ from }) => roles.includes(from.id))),
      );
      expect(told(page).into).toEqual(namesOf(allMoves.filter(({ to }) => roles.includes(to.id))));
    });
  });
});

describe('the comparison of picture, text and data', () => {
  const fresh = () => readPage(fullSite, 'map/index.html');

  test.each([
    ['a line of the picture', '.map svg g path', pictured],
    ['an arrowhead', '.map svg .both', pictured],
    ['a move of the text', '.to', told],
    ['a role a move comes from', '.from a', told],
    ['a role of the text', '.map-stops > li', told],
    ['a box of the picture', '.map svg a', pictured],
  ] as const)('notices when %s is not there', (what, selector, read) => {
    const page = fresh();
    const before = read(page);
    const [first] = all(page, selector);
    if (what === 'an arrowhead') first?.classList.remove('both');
    else first?.remove();
    expect(read(page)).not.toEqual(before);
  });
});
