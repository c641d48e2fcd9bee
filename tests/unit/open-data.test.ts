import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { heldTold } from '../../src/knowledge/open/file-told.ts';
import { formatHistory } from '../../src/knowledge/open/format.ts';
import { fileSchema, graphSchema } from '../../src/knowledge/open/graph-schema.ts';
import { openGraph, openThing } from '../../src/knowledge/open/graph.ts';
import { shapeOfData } from '../../src/knowledge/open/shape.ts';
import { kindNames, type Kind } from '../../src/schema/kinds.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const absolute = (address: string) => `https://example.org/base${address}`;

type Open = Record<string, unknown>;

/** The graph as others get it: written as JSON and read back. */
const taken = (): Record<Kind | 'figures', Open[]> & { license: string; $schema: string } =>
  JSON.parse(JSON.stringify(openGraph({ knowledge, absolute })));

/** Puts a value at a path of the graph, or takes away what is there. */
function spoil(graph: object, path: PropertyKey[], value: unknown) {
  const inside = path.slice(0, -1).reduce((at: object, part) => Reflect.get(at, part), graph);
  const last = path.at(-1) ?? '';
  if (!Reflect.has(inside, last) && value === undefined) throw new Error(`no ${path.join('.')}`);
  if (value === undefined) Reflect.deleteProperty(inside, last);
  else Reflect.set(inside, last, value);
}

/** A validator that refuses a schema with a keyword, a format or a shape that the standard does not have. */
const strict = new Ajv2020({ strict: true, allErrors: true });
formats.default(strict);
const schema: object & { $id: string } = JSON.parse(JSON.stringify(graphSchema(absolute)));
const fits = strict.compile(schema);
const faults = (graph: unknown) => (fits(graph) ? [] : fits.errors);

describe('The whole graph', () => {
  test('is what its own JSON Schema describes', () => {
    expect(faults(taken())).toEqual([]);
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
    expect(faults(graph)).not.toEqual([]);
  });

  test('holds every entry of every kind and every figure, in any number', () => {
    const graph = taken();
    for (const kind of kindNames) {
      const ids = graph[kind].map(({ id }) => id);
      expect(ids, kind).toEqual(knowledge.byKind[kind].map(({ id }) => id));
    }
    expect(graph.figures).toHaveLength([...knowledge.figures.values()].flat().length);
  });

  test('is counted kind by kind, in the words that the count asks for', () => {
    const one = { ...knowledge.byKind, lessons: knowledge.byKind.lessons.slice(0, 1) };
    const told = heldTold({ ...knowledge, byKind: one }, 238);
    expect(told).toContainEqual({ count: 1, of: 'lesson' });
    expect(told).toContainEqual({ count: knowledge.byKind.roles.length, of: 'roles' });
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
    expect(graph.$schema).toBe(schema.$id);
  });
});

describe('One thing of the graph', () => {
  test('is an object of its own that its own part of the schema describes', () => {
    for (const entry of knowledge.entries) {
      const thing = JSON.parse(JSON.stringify(openThing({ knowledge, absolute }, entry)));
      const named = strict.getSchema(thing.$schema);
      expect(named, thing.$schema).toBeDefined();
      expect(named?.(thing), `${entry.kind}/${entry.id}: ${JSON.stringify(named?.errors)}`).toBe(
        true,
      );
    }
  });

  test('has the figures of its class with it, and under which license and version it stands', () => {
    const entry = knowledge.byKind.occupations.find(({ id }) => knowledge.figures.get(id)?.length);
    if (!entry) throw new Error('no class has figures');
    expect(openThing({ knowledge, absolute }, entry)).toMatchObject({
      figures: knowledge.figures.get(entry.id),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: formatHistory[0].version,
    });
  });
});

describe('The form of the open data', () => {
  test('is the one that the newest line of its history was written for: whoever changes it adds a line', () => {
    expect(shapeOfData()).toBe(formatHistory[0].shape);
  });

  test('has a history in which no version stands twice and days do not go back', () => {
    const versions = formatHistory.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    const days = formatHistory.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
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
