import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  figuresCsv,
  fileSchema,
  graphSchema,
  openGraph,
  ratesCsv,
} from '../../src/knowledge/graph/open-data.ts';
import { kindNames, type Kind } from '../../src/schema/kinds.ts';
import { realKnowledge } from './real.ts';
import { occupation, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const absolute = (address: string) => `https://example.org/base${address}`;

type Open = Record<string, unknown>;

/** The graph as others get it: written as JSON and read back. */
const taken = (): Record<Kind | 'figures', Open[]> & { license: string; $schema: string } =>
  JSON.parse(JSON.stringify(openGraph(knowledge, absolute)));

/** Puts a value at a path of the graph, or takes away what is there. */
function spoil(graph: object, path: PropertyKey[], value: unknown) {
  const inside = path.slice(0, -1).reduce((at: object, part) => Reflect.get(at, part), graph);
  const last = path.at(-1) ?? '';
  if (!Reflect.has(inside, last) && value === undefined) throw new Error(`no ${path.join('.')}`);
  if (value === undefined) Reflect.deleteProperty(inside, last);
  else Reflect.set(inside, last, value);
}

/** The JSON Schema as others get it, turned into something that checks. */
const published = z.fromJSONSchema(
  JSON.parse(JSON.stringify(graphSchema(absolute))) as Parameters<typeof z.fromJSONSchema>[0],
);

describe('The whole graph', () => {
  test('is what its own JSON Schema describes', () => {
    const result = published.safeParse(taken());
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['a figure without its source', ['figures', 0, 'source'], undefined],
    ['a figure without its place', ['figures', 0, 'place'], undefined],
    ['a figure of an unknown unit', ['figures', 0, 'unit'], 'beans'],
    ['an entry without its id', ['roles', 0, 'id'], undefined],
    ['an entry with a field that no schema has', ['skills', 0, 'extra'], 1],
    ['a level outside the four', ['roles', 0, 'skills', 0, 'level'], 'guru'],
    ['a list that is missing', ['terms'], undefined],
    ['no licence', ['license'], undefined],
  ])('would not be that with %s', (_, path, value) => {
    const graph = taken();
    spoil(graph, path, value);
    expect(published.safeParse(graph).success).toBe(false);
  });

  test('holds every entry of every kind and every figure, in any number', () => {
    const graph = taken();
    for (const kind of kindNames) {
      const ids = graph[kind].map(({ id }) => id);
      expect(ids, kind).toEqual(knowledge.byKind[kind].map(({ id }) => id));
    }
    expect(graph.figures).toHaveLength([...knowledge.figures.values()].flat().length);
  });

  test('loses nothing of an entry: fields, prose and full address of its page', () => {
    const graph = taken();
    const [role] = knowledge.byKind.roles;
    const [open] = graph.roles;
    expect(open).toMatchObject(JSON.parse(JSON.stringify(role?.data)));
    expect(open?.['prose']).toBe(role?.body.trim());
    expect(open?.['page']).toBe(absolute(`/roles/${role?.id}/`));
    expect(graph.occupations[0]).toHaveProperty('page');
    expect(graph.occupations[0]).not.toHaveProperty('prose');
  });

  test('says under which licence it may be taken, and where its schema is', () => {
    const graph = taken();
    expect(graph.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(graph.$schema).toBe(graphSchema(absolute).$id);
  });
});

describe('The JSON Schema of files', () => {
  test('does not ask for a field that has a default, and asks for one that has none', () => {
    const { required, properties } = fileSchema('roles') as {
      required: string[];
      properties: object;
    };
    expect(properties).toHaveProperty('aliases');
    expect(required).not.toContain('aliases');
    expect(required).toEqual(expect.arrayContaining(['title', 'skills', 'reviewed']));
  });

  test('exists for every kind and allows no other fields', () => {
    for (const kind of kindNames) {
      expect(fileSchema(kind), kind).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

describe('Figures as CSV', () => {
  test('are one row for each figure, with as many cells as the head', () => {
    const [head = [], ...rows] = readCsv(figuresCsv(knowledge, () => true));
    expect(rows.pop()).toEqual(['']);
    expect(rows).toHaveLength([...knowledge.figures.values()].flat().length);
    for (const cells of rows) {
      expect(cells).toHaveLength(head.length);
      for (const name of ['place', 'period', 'value', 'unit', 'source']) {
        expect(cells[head.indexOf(name)], cells.join()).not.toBe('');
      }
    }
  });

  test('are the figures that are wanted and no others', () => {
    const [head = [], ...rows] = readCsv(
      figuresCsv(knowledge, ({ measure }) => measure === 'growth'),
    );
    rows.pop();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((cells) => cells[head.indexOf('measure')]))).toEqual(
      new Set(['growth']),
    );
  });

  test('have the rates beside them, one a row, each with its roles, unit, place and source', () => {
    const [head = [], ...rows] = readCsv(ratesCsv(knowledge));
    expect(rows.pop()).toEqual(['']);
    expect(rows).toHaveLength(knowledge.byKind.rates.length);
    for (const cells of rows) {
      expect(cells).toHaveLength(head.length);
      for (const name of ['roles', 'kind', 'low', 'unit', 'per', 'place', 'period', 'source']) {
        expect(cells[head.indexOf(name)], cells.join()).not.toBe('');
      }
    }
  });

  test.each(['=1+1', '+1+2', '-1+2', '@SUM(A1)'])(
    'keep %s text, which no spreadsheet runs',
    (title) => {
      const sample = sampleKnowledge(occupation('us-sound', { title: `${title} and more` }));
      const text = figuresCsv(sample, ({ occupation: id }) => id === 'us-sound');
      expect(readCsv(text)[1]).toContain(`'${title} and more`);
      expect(text).not.toContain(`,${title}`);
    },
  );

  test('keep a title with a comma and quotes in one cell', () => {
    const sample = sampleKnowledge(occupation('us-sound', { title: 'Sound, "live", and more' }));
    const text = figuresCsv(sample, ({ occupation: id }) => id === 'us-sound');
    expect(text).toContain('"Sound, ""live"", and more"');
    expect(readCsv(text)[1]).toEqual(
      expect.arrayContaining(['27-4014', 'Sound, "live", and more', 'wage', 'p10', 'us', 'survey']),
    );
  });
});
