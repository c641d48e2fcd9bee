import { afterAll, describe, expect, test } from 'vitest';
import { troubles } from '../trouble/kinds.ts';
import { tableOf, tryTrouble, type Tried } from '../trouble/try-trouble.ts';
import { sampleFiles } from './sample-files.ts';

const rows: Tried[] = [];
const files = sampleFiles();
const surely = troubles.filter(({ wrong }) => wrong);

describe('The check, of a knowledge base with one thing spoiled', () => {
  test.each(troubles)('tells $name, and never fails itself', (trouble) => {
    const row = tryTrouble(trouble, files, { seed: 20261126, numRuns: trouble.wrong ? 15 : 10 });
    rows.push(row);
    expect(row.tried).toBeGreaterThanOrEqual(8);
  });

  test('lets nothing through that is surely wrong, of 500 cases and more', () => {
    const wrong = rows.filter(({ kind }) => surely.some(({ name }) => name === kind));
    expect(wrong.filter(({ tried, stopped }) => stopped < tried)).toEqual([]);
    expect(wrong.reduce((all, { tried }) => all + tried, 0)).toBeGreaterThanOrEqual(500);
  });
});

afterAll(() => console.log(tableOf(rows)));
