import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meaning, Title } from '../../src/knowledge/graph/titles.ts';
import * as lists from '../../src/knowledge/parts/lists.ts';
import {
  partAddress,
  partedGroups,
  partsOf,
  pieces,
  type LongList,
  type Part,
} from '../../src/knowledge/parts/parts.ts';
import { withCodes } from '../../src/knowledge/schools/codes.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { titleAddress, pageOf } from '../../src/schema/address.ts';
import { get, titleOf } from '../../src/knowledge/graph/knowledge.ts';
import { familyTwin } from '../../src/twin/family.tsx';
import { indexPartTwins } from '../../src/twin/pages/indexes.tsx';
import { planTwin } from '../../src/twin/pages/plan.tsx';
import { titlePartTwins } from '../../src/twin/pages/titles.tsx';
import { twinText } from '../../src/twin/twin.tsx';
import { grown } from './grown.ts';
import { realKnowledge } from './real.ts';

const real = realKnowledge();
const sizes = [2, 4, 8].map((times) => ({ times, knowledge: grown(real, times) }));

/** The most that a page may have, gzipped, and what each has besides its rows. */
const mostPage = 32_000;
const frame = 7_000;

const row = (address: string, name: string, rest: string) =>
  `<li><a class="entry" href="/signal-path${address}">${name}</a> <span class="small">${rest}</span></li>`;
const entryRow = (entry: AnyEntry) =>
  'title' in entry.data && 'summary' in entry.data
    ? row(pageOf(entry) ?? '', titleOf(entry), String(entry.data.summary))
    : row(pageOf(entry) ?? '', titleOf(entry), '');
const titleRow = ({ id, name, meanings }: Title) =>
  row(
    titleAddress(id),
    name,
    meanings.map((one: Meaning) => get(real, 'roles', one.role).data.title).join(),
  );

/** A role with its codes: a cell for each classification, each code a link. */
const codeRow = (role: (typeof real.byKind.roles)[number]) =>
  withCodes(real, { id: '', title: '', entries: [role] })
    .roles.flatMap(({ classes }) => classes)
    .flatMap(({ scheme, filings }) => [
      `<td role="cell" data-name="${scheme}" data-scheme="${scheme}">`,
      ...filings.map(({ occupation, match }) =>
        row(pageOf(occupation) ?? '', occupation.id, match),
      ),
    ])
    .join('') + entryRow(role);

/** Every list that has parts, with a row of it about as its page has it. */
const all: Record<
  string,
  { of: (knowledge: typeof real) => Part[]; row: (thing: never) => string }
> = {
  titles: { of: lists.titleParts, row: titleRow },
  'titles by sector': { of: lists.sectorParts, row: titleRow },
  sources: {
    of: lists.sourceParts,
    row: (source: (typeof real.byKind.sources)[number]) =>
      row(pageOf(source) ?? '', source.data.short, `${source.id.length} pages`),
  },
  terms: { of: lists.termParts, row: entryRow },
  skills: { of: lists.skillParts, row: entryRow },
  steps: { of: lists.stepParts, row: entryRow },
  'official classes': { of: lists.occupationParts, row: entryRow },
  map: { of: lists.mapParts, row: entryRow },
  roles: { of: lists.roleParts, row: entryRow },
  comparisons: { of: lists.compareParts, row: entryRow },
  jobs: { of: lists.jobParts, row: entryRow },
  codes: { of: lists.codeParts, row: codeRow },
};

/** What is still short at eight times its length. */
const short = ['official classes'];

describe.each(Object.entries(all))('the list of %s', (name, { of, row }) => {
  test('has parts once it is too long, none of which has more than its page may have', () => {
    const isInParts = of(sizes.at(-1)?.knowledge ?? real).length > 1;
    expect(isInParts).toBe(!short.includes(name));
    for (const { times, knowledge } of sizes) {
      for (const { title, group } of of(knowledge)) {
        const html = group.entries.map((thing) => row(thing as never)).join('\n');
        expect(gzipSync(html).length, `${title} at ${times}`).toBeLessThan(mostPage - frame);
      }
    }
  });

  test('has parts with addresses of their own, each of which leads to the next and back', () => {
    for (const { knowledge } of sizes) {
      const parts = of(knowledge);
      expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length);
      for (const [index, { address, after, number, of: count }] of parts.entries()) {
        expect(after?.address).toBe(parts[index + 1]?.address);
        expect(parts[index + 1]?.before?.address ?? address).toBe(address);
        expect(number).toBeLessThanOrEqual(count);
      }
    }
  });
});

test('a list in parts holds every title and every source in its order', () => {
  for (const { knowledge } of sizes) {
    const sources = lists.sourceParts(knowledge).flatMap(({ group }) => group.entries);
    expect(new Set(sources)).toEqual(new Set(knowledge.byKind.sources));
    expect(sources).toHaveLength(knowledge.byKind.sources.length);
    const ids = (parts: Part<Title>[]) =>
      new Set(parts.flatMap(({ group }) => group.entries.map(({ id }) => id)));
    const titles = new Set(knowledge.titles.map(({ id }) => id));
    for (const of of [lists.titleParts, lists.sectorParts]) {
      const parts = of(knowledge);
      if (parts.length > 0) expect(ids(parts)).toEqual(titles);
    }
  }
});

test('each part has a twin, which holds what the part does and says what it stands between', () => {
  const { knowledge } = sizes[0] ?? { knowledge: real };
  const parts = [lists.titleParts, lists.sectorParts, lists.sourceParts, lists.termParts].flatMap(
    (of): Part[] => of(knowledge),
  );
  expect(parts.length).toBeGreaterThan(50);
  const twins = new Map(
    [...titlePartTwins(knowledge), ...indexPartTwins(knowledge)].map((twin) => [
      twin.address,
      twin,
    ]),
  );
  for (const { address, title, group, before, after } of parts) {
    const twin = twins.get(address);
    const text = twin ? twinText(knowledge, twin, (one) => `https://example.org${one}`) : '';
    expect(twin?.title.endsWith(`, ${title}`), address).toBe(true);
    for (const thing of [group.entries[0], group.entries.at(-1)] as { id: string }[])
      expect(text, address).toContain(`/${thing.id}/`);
    for (const one of [before, after])
      if (one) expect(text).toContain(`https://example.org${one.address}`);
  }
});

test('the page of a family says its moves while the map is whole, and then leads to where they stand', () => {
  const family = get(real, 'families', 'live');
  const told = (knowledge: typeof real) =>
    twinText(knowledge, familyTwin(knowledge, family), (one) => `https://example.org${one}`);
  const large = sizes.at(-1)?.knowledge ?? real;
  const pages = lists.movesApart(large, 'live').map(({ address }) => address);
  expect(lists.movesApart(real, 'live')).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(told(large)).toContain(`https://example.org${page}`);
    expect(told(real)).not.toContain(`https://example.org${page}`);
  }
  expect(told(large).match(/ from /g)?.length).toBeLessThan(
    told(real).match(/ from /g)?.length ?? 0,
  );
});

test('the plan leads to each role while all of them fit on one page, and then to the parts of their list', () => {
  const told = (knowledge: typeof real) =>
    twinText(knowledge, planTwin(knowledge), (one) => `https://example.org${one}`);
  const large = sizes[0]?.knowledge ?? real;
  const ways = /\/#the-way-there\)/g;
  expect(told(real).match(ways)).toHaveLength(real.byKind.roles.length);
  expect(told(large).match(ways)).toBeNull();
  for (const { address } of lists.roleParts(large))
    expect(told(large)).toContain(`https://example.org${address}`);
});

const letters: LongList<string> = {
  address: '/terms/',
  groups: [
    { id: 'letter-a', title: 'A', entries: ['Amp', 'Array', 'Aux'] },
    { id: 'letter-b', title: 'B', entries: ['Bus'] },
  ],
  weigh: () => 8_000,
  nameOf: (name) => name,
  counted: ({ entries }) => `${entries.length} terms`,
};

describe('a list that is too long for one page', () => {
  test('has a page for each heading, and several for what is too long for one, which say what they hold', () => {
    expect(partsOf(letters).map(({ address, title, told }) => [address, title, told])).toEqual([
      ['/terms/part/letter-a/', 'A, 1 of 2', '2 terms: from Amp to Array.'],
      ['/terms/part/letter-a/2/', 'A, 2 of 2', '1 terms: Aux.'],
      ['/terms/part/letter-b/', 'B', '1 terms: Bus.'],
    ]);
  });

  test('is one page as long as all of it fits', () => {
    expect(partsOf({ ...letters, weigh: () => 5_000 })).toEqual([]);
    expect(partsOf({ ...letters, weigh: () => 5_000, beside: 1 })).not.toEqual([]);
  });

  test('keeps the address of each page as it grows, and the anchor of a heading names its pages', () => {
    const longer = partsOf({ ...letters, weigh: () => 12_000 }).map(({ address }) => address);
    for (const { address } of partsOf(letters)) expect(longer).toContain(address);
    const groups = partedGroups(partsOf(letters));
    expect(groups.map(({ id, pages }) => [id, pages[0]?.address])).toEqual(
      ['letter-a', 'letter-b'].map((id) => [id, partAddress('/terms/', id)]),
    );
  });
});

test('pieces hold all things in their order, and none has more than it may', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 100, max: 1_000 }), (things, most) => {
      const found = pieces(things, (weight) => weight, most);
      expect(found.flat()).toEqual(things);
      for (const piece of found) {
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most);
      }
    }),
  );
});
