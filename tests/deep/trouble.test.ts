import { afterAll, describe, expect, test } from 'vitest';
import { troubles } from '../trouble/kinds.ts';
import { tableOf, tryTrouble, type Tried } from '../trouble/try-trouble.ts';
import { realFiles } from '../unit/real.ts';
import { sampleFiles } from '../unit/sample-files.ts';

const rows: Tried[] = [];
const seed = 20261126;

describe('The check, of a knowledge base with one thing spoiled', () => {
  test.each(troubles)('tells $name, and never fails itself', (trouble) => {
    const row = tryTrouble(trouble, sampleFiles(), { seed, numRuns: 200 });
    rows.push(row);
    expect(row.tried).toBeGreaterThanOrEqual(100);
  });
});

describe('The check, of the real content with one thing spoiled', () => {
  test.each(troubles)('tells $name, and never fails itself', (trouble) => {
    const row = tryTrouble(trouble, realFiles, { seed, numRuns: 15 });
    rows.push({ ...row, kind: `${row.kind}, real` });
    expect(row.tried).toBeGreaterThanOrEqual(5);
  });
});

afterAll(() => console.log(tableOf(rows)));
