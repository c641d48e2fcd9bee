import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pageOf } from '../../src/schema/address.ts';
import { citationsIn } from '../../src/knowledge/graph/citations.ts';
import { addressBook, linkFault } from '../../src/checks/integrity/links.ts';
import { referencesIn } from '../../src/schema/references.ts';
import { address, answer, id } from '../../src/schema/common.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import { realKnowledge } from './real.ts';
import { role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();

describe('Every reference in the real content', () => {
  test('leads to an entry that exists', () => {
    let count = 0;
    for (const entry of knowledge.entries) {
      for (const { kind, value, path } of referencesIn(schemas[entry.kind], entry.data)) {
        if (kind === 'address') continue;
        expect(knowledge.byId[kind].has(value), `${entry.id} ${path.join('.')}: ${value}`).toBe(
          true,
        );
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('or to an address of the site, with an anchor that its page has', () => {
    const book = addressBook(
      knowledge.entries.map((entry) => ({
        kind: entry.kind,
        id: entry.id,
        slugs: knowledge.prose.get(entry)?.headings.map(({ slug }) => slug),
      })),
    );
    const addresses = knowledge.entries.flatMap((entry) =>
      referencesIn(schemas[entry.kind], entry.data)
        .filter(({ kind }) => kind === 'address')
        .map(({ value }) => value),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const value of addresses) expect(linkFault(value, book, []), value).toBeUndefined();
  });

  test('is found wherever a field holds an id: skills, steps, moves, sources of answers', () => {
    const role = knowledge.byId.roles.get('sound-engineer');
    const paths = referencesIn(schemas.roles, role?.data).map(({ path }) =>
      path.map((part) => (typeof part === 'number' ? '*' : part)).join('.'),
    );
    for (const path of [
      'spans.*',
      'aliases.*.sector',
      'skills.*.skill',
      'routes.*.steps.*',
      'routes.*.through',
      'time.source',
      'moves.*.to',
      'moves.*.steps.*',
      'occupations.*.occupation',
      'confusedWith.*.role',
    ]) {
      expect(paths).toContain(path);
    }
  });
});

describe('References', () => {
  const schema = z.strictObject({
    one: id('skills').optional().describe('An id with words about it.'),
    many: z.array(id('steps')).default([]),
    deep: z.array(z.strictObject({ answer })).optional(),
    page: address.optional(),
    text: z.string().optional(),
  });

  test('are found through optional fields, defaults, lists and unions, each with its path', () => {
    const data = {
      one: 'mixing',
      many: ['a', 'b'],
      deep: [
        { answer: { notKnown: 'Nobody has counted it.' } },
        { answer: { low: 1, unit: 'years', place: 'us', period: 'May 2025', source: 's' } },
      ],
      page: '/about/',
      text: 'mixing',
    };
    expect(referencesIn(schema, data)).toEqual([
      { path: ['one'], kind: 'skills', value: 'mixing' },
      { path: ['many', 0], kind: 'steps', value: 'a' },
      { path: ['many', 1], kind: 'steps', value: 'b' },
      { path: ['deep', 1, 'answer', 'source'], kind: 'sources', value: 's' },
      { path: ['page'], kind: 'address', value: '/about/' },
    ]);
  });

  test('are looked for without a crash in data of any shape', () => {
    const shapes = [
      undefined,
      null,
      'text',
      3,
      [],
      {},
      { one: 3, many: 'a', deep: [null, 'x'], page: [] },
    ];
    for (const data of shapes) expect(referencesIn(schema, data)).toEqual([]);
  });
});

describe('Citations', () => {
  const prose = '## What you do\n\nYou set gain, says a survey <Cite source="survey" />.';
  const sample = sampleKnowledge({ ...role('mixer', 'technician'), prose });
  const mixer = sample.byId.roles.get('mixer');
  const course = sample.byId.steps.get('course');

  test('in prose have the heading they stand under and its address', () => {
    if (!mixer) throw new Error('no mixer');
    expect(citationsIn(mixer, sample.prose.get(mixer))).toEqual([
      {
        source: 'survey',
        entry: mixer,
        heading: 'What you do',
        address: '/roles/mixer/#what-you-do',
      },
    ]);
  });

  test('in fields have the address of the page', () => {
    if (!course) throw new Error('no course');
    expect(citationsIn(course, undefined)).toEqual([
      { source: 'survey', entry: course, heading: undefined, address: '/steps/course/' },
    ]);
  });

  test('in the figures of an official class have the address of its page', () => {
    const occupation = sample.byId.occupations.get('us-sound');
    if (!occupation) throw new Error('no occupation');
    const [citation, ...more] = citationsIn(occupation, undefined);
    expect(more).toEqual([]);
    expect(citation?.address).toBe('/occupations/us-sound/');
    expect(pageOf(occupation)).toBe('/occupations/us-sound/');
  });

  test('that stand twice under one heading are told once', () => {
    for (const entry of knowledge.entries) {
      const keys = citationsIn(entry, knowledge.prose.get(entry)).map(
        ({ source, address: where, heading }) => [source, where, heading].join(' '),
      );
      expect(new Set(keys).size, entry.id).toBe(keys.length);
    }
  });

  test('of a real entry name a source that exists', () => {
    for (const [source, citations] of knowledge.citationsOf) {
      expect(knowledge.byId.sources.has(source), citations[0]?.entry.id).toBe(true);
    }
  });
});

describe('The sources of a page', () => {
  test('are those it cites and those of the figures it shows, each once', () => {
    for (const role of knowledge.byKind.roles) {
      const sources = sourcesOf(knowledge, role).map(({ id: source }) => source);
      expect(new Set(sources).size, role.id).toBe(sources.length);
      const cited = citationsIn(role, knowledge.prose.get(role)).map(({ source }) => source);
      expect(sources).toEqual(expect.arrayContaining(cited));
      const [filing] = role.data.occupations;
      const shown = knowledge.figures
        .get(filing?.occupation ?? '')
        ?.find((figure) => figure.statistic === 'median');
      if (shown) expect(sources, role.id).toContain(shown.source);
    }
  });

  test('of a comparison hold those of the pay of both roles', () => {
    for (const comparison of knowledge.byKind.comparisons) {
      const sources = sourcesOf(knowledge, comparison);
      for (const role of comparison.id.split('-vs-')) {
        const [filing] = knowledge.byId.roles.get(role)?.data.occupations ?? [];
        const figures = knowledge.figures.get(filing?.occupation ?? '') ?? [];
        const shown = figures.find((figure) => figure.statistic === 'median');
        if (shown) expect(sources.map(({ id: source }) => source)).toContain(shown.source);
      }
    }
  });
});
