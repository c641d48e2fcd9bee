import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf, tableOf } from '../../src/knowledge/open/table.ts';
import { openTables } from '../../src/knowledge/open/tables.ts';
import { keysOf, levels } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';
import { occupation, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const absolute = (address: string) => `https://example.org/base${address}`;
const open = { knowledge, absolute };

type Name = keyof typeof openTables;
type Row = Record<string, string>;

const names = Object.keys(openTables) as Name[];

/** A table as a program reads it that knows nothing of us: the first row names the cells of the others. */
const readAsPrograms = (text: string): Row[] => parse(text, { bom: true, columns: true });

const rowsOf = (name: Name): Row[] => readAsPrograms(csvOf(openTables[name], open));

describe.each(names)('The table of %s', (name) => {
  const rows = rowsOf(name);

  test('has rows, each once, each with all cells of the head and something in the first', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(openTables[name].columns);
      expect(Object.values(row)[0], JSON.stringify(row)).not.toBe('');
    }
  });

  test('has no column that is empty in all rows, and no cell that is an object', () => {
    const filled = openTables[name].columns.filter((column) => rows.some((row) => row[column]));
    expect(filled).toEqual(openTables[name].columns);
    expect(
      rows.flatMap((row) => Object.values(row)).filter((cell) => /^\[object|^\{|^\["/.test(cell)),
    ).toEqual([]);
  });

  test('says that its codes are text, where a spreadsheet would read another number from one', () => {
    const loses = (cell: string) => /^0\d+(\.\d+)?$|^\d+\.\d*0$/.test(cell);
    const isLosing = rows.some((row) => Object.values(row).some(loses));
    expect(openTables[name].what.includes('codes as text')).toBe(isLosing);
  });

  test('names entries and pages that are there', () => {
    const { byKind, byId } = knowledge;
    const known = {
      ...{ role: byId.roles, roles: byId.roles, from: byId.roles, to: byId.roles },
      ...{ skill: byId.skills, buildsOn: byId.skills, step: byId.steps, steps: byId.steps },
      ...{ next: byId.steps, source: byId.sources, family: byId.families, spans: byId.families },
      ...{ sector: byId.families },
    };
    const isOfPaths = name === 'cables';
    const missing = Object.entries(known).flatMap(([column, ids]) =>
      isOfPaths
        ? []
        : rows.flatMap((row) => (row[column] || '').split(' ').filter((id) => id && !ids.has(id))),
    );
    expect(byKind.roles.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    for (const { page } of rows)
      if (page) expect(page).toMatch(/^https:\/\/example\.org\/base\/\S+\/$/);
  });
});

describe('Rows of the open data', () => {
  test('are one for each entry of its kind, in any number', () => {
    for (const kind of ['roles', 'skills', 'steps', 'sources', 'rates'] as const)
      expect(rowsOf(kind), kind).toHaveLength(knowledge.byKind[kind].length);
  });

  test('hold every figure once, paid and counted in one table and projected in the other', () => {
    const figures = [...knowledge.figures.values()].flat();
    expect([...rowsOf('wages'), ...rowsOf('projections')]).toHaveLength(figures.length);
    expect(new Set(rowsOf('projections').map(({ measure }) => measure))).not.toContain('wage');
    for (const row of [...rowsOf('wages'), ...rowsOf('projections')])
      for (const name of ['place', 'period', 'value', 'unit', 'source'])
        expect(row[name], JSON.stringify(row)).not.toBe('');
  });

  test('give each level of each skill its statements and one piece of evidence', () => {
    const evidence = rowsOf('statements').filter(({ is }) => is === 'evidence');
    expect(evidence).toHaveLength(knowledge.byKind.skills.length * keysOf(levels).length);
  });

  test('say of each role and skill once how far it is asked for, and leave the level of a waived one empty', () => {
    const rows = rowsOf('levels');
    expect(new Set(rows.map(({ role, skill }) => `${role} ${skill}`)).size).toBe(rows.length);
    for (const { by, level } of rows) expect(level === '', by).toBe(by === 'waived');
  });

  test('give rates the ids by which claims and files name them', () => {
    const ids = knowledge.byKind.rates.map(({ id }) => id);
    expect(rowsOf('rates').map((row) => row['id'])).toEqual(ids);
  });

  test('give rates their roles, kind, unit, place, period and source', () => {
    for (const row of rowsOf('rates'))
      for (const name of ['roles', 'kind', 'low', 'unit', 'per', 'place', 'period', 'source'])
        expect(row[name], JSON.stringify(row)).not.toBe('');
  });

  test('join each role with its classes as its entry does', () => {
    const filed = knowledge.byKind.roles.flatMap(({ data }) => data.occupations);
    expect(rowsOf('crosswalk')).toHaveLength(filed.length);
  });
});

describe('Text in a table', () => {
  const withTitle = (title: string) =>
    csvOf(openTables.wages, {
      absolute,
      knowledge: sampleKnowledge(occupation('us-sound', { title })),
    });

  test.each(['=1+1', '+1+2', '-1+2', '@SUM(A1)'])('that begins as %s does is not run', (begin) => {
    const text = withTitle(`${begin} and more`);
    expect(readAsPrograms(text)[0]?.['class']).toBe(`'${begin} and more`);
    expect(text).not.toContain(`,${begin}`);
  });

  test('stays in one cell with commas, quotes and ends of lines in it', () => {
    const text = 'Sound, "live",\r and\nmore';
    const table = tableOf('A thing.', ['a', 'b'], () => [{ a: text, b: 'ü' }]);
    expect(readAsPrograms(csvOf(table, open))).toEqual([{ a: text, b: 'ü' }]);
  });

  test('stands in UTF-8 that says so, in lines that end as the standard has it', () => {
    const text = csvOf(
      tableOf('A thing.', ['a', 'b'], () => [{ a: 'ü', b: -3.1 }]),
      open,
    );
    expect(text).toBe('\uFEFFa,b\r\nü,-3.1\r\n');
  });

  test('has its head where there are no rows', () => {
    expect(
      csvOf(
        tableOf('Nothing.', ['a', 'b'], () => []),
        open,
      ),
    ).toBe('\uFEFFa,b\r\n');
  });
});
