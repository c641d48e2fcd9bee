import { describe, expect, test } from 'vitest';
import { byPlace } from '../../src/knowledge/figures/areas.ts';
import { outlookOf } from '../../src/knowledge/figures/outlook.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { all, pagesOf, textOf, type BuiltPage } from './pages.ts';

const knowledge = realKnowledge();
const pages = new Map(pagesOf(fullSite).map((page) => [page.address, page]));
const prefix = fullSite.base.replace(/\/$/, '');
const pageOf = (id: string): BuiltPage => {
  const page = pages.get(`${prefix}/occupations/${id}/`);
  if (!page) throw new Error(`${id} has no page`);
  return page;
};
const { occupations } = knowledge.byKind;
const placesOf = occupations.flatMap((one) => {
  const places = byPlace(knowledge, one);
  return places ? [[one.id, places] as const] : [];
});

describe('Pay by place on the page of a class', () => {
  test.each(placesOf)('%s has a dot for each row of its table that has a median', (id, places) => {
    const page = pageOf(id);
    const rows = all(page, '.chart .area-table tbody tr').map((row) =>
      [...row.querySelectorAll('th, td')].map(textOf),
    );
    expect(rows.map(([place]) => place)).toEqual(
      places.there.map(({ name, level }) => (level === 'state' ? `${name} (state)` : name)),
    );
    const medians = rows.flatMap(([, median = '']) => (median === 'not given' ? [] : median));
    const dots = all(page, 'circle.dot title').map((title) => textOf(title).split(': ')[1]);
    expect(dots).toEqual(medians.length > 1 ? medians : []);
    const few = rows.filter(([, , , , jobs = '']) => jobs.endsWith('(few)'));
    if (dots.length > 0) expect(all(page, 'circle.dot.few')).toHaveLength(few.length);
  });

  test.each(placesOf)('%s has every dot within the picture, the higher the further right', (id) => {
    const across = all(pageOf(id), 'circle.dot').map((dot) =>
      parseFloat(dot.getAttribute('cx') ?? ''),
    );
    expect(across).toEqual([...across].sort((a, b) => b - a));
    for (const x of across) expect(x > 0 && x < 100).toBe(true);
  });

  test('stands on no page of a class of which no place is known', () => {
    const known = new Set(placesOf.map(([id]) => id));
    expect(known.size).toBeGreaterThan(5);
    const without = occupations.filter(({ id }) => !known.has(id));
    for (const { id } of without) expect(all(pageOf(id), '#by-place'), id).toEqual([]);
  });
});

test('rounds of projections stand as a table on pages of classes, behind one disclosure, and nowhere else', () => {
  const captioned = [...pages.values()].filter((page) =>
    all(page, 'caption').some((caption) => textOf(caption).startsWith('Projected change')),
  );
  const many = occupations.filter((one) => {
    const outlook = outlookOf(knowledge, one);
    return outlook && outlook.newer.length + outlook.older.length > 0;
  });
  expect(captioned.map(({ address }) => address).sort()).toEqual(
    many.map(({ id }) => `${prefix}/occupations/${id}/`).sort(),
  );
  for (const page of captioned) expect(all(page, 'details caption')).toHaveLength(1);
});

test('no class names a source by who copied it', () => {
  const cited = new Set(occupations.flatMap((one) => sourcesOf(knowledge, one)));
  const copied = [...cited].filter(({ data }) =>
    /copied|quoted by|compiled by|copy of/i.test(`${data.short} ${data.title} ${data.publisher}`),
  );
  expect(copied.map(({ id }) => id)).toEqual([]);
});
