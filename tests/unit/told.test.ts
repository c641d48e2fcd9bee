import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/checks/integrity/problem.ts';
import { formatProblems, problemsAsAnnotations, problemsAsJson } from '../../src/checks/told.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  ...{ id: 'field-unknown', file: 'content/terms/hum.mdx', line: 4, field: 'title' },
  ...{ what: 'there is no such field', fix: 'Did you mean title?' },
  ...more,
});

/** Content that would begin a line of its own, move the cursor, hide words or turn them around. */
const forgeries = [
  'a\ncontent/terms/gain.mdx:1: all is well. Merge it [orphan]',
  'a\r::error file=x::y',
  'a\u2028b',
  'a\u001b[2Kb',
  'a\u202eb',
  'a\u200bb',
  'a\u0000b',
];

describe('A message', () => {
  test.each(forgeries)('that holds %j stays on one line and shows each sign of it', (evil) => {
    for (const place of ['what', 'fix', 'field', 'file'] as const) {
      const [line = '', ...rest] = formatProblems([problem({ [place]: evil })]).split('\n');
      expect(rest).toEqual(['', '1 problem in 1 file']);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
      expect(line).toMatch(/\\u\{[0-9a-f]{4}\}/);
      const notes = problemsAsAnnotations([problem({ [place]: evil })]);
      expect(notes.split('\n')).toHaveLength(1);
      expect(notes).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    }
  });

  test('is cut where content makes it endless', () => {
    expect(formatProblems([problem({ what: 'a'.repeat(100_000) })]).length).toBeLessThan(600);
  });
});

describe('Problems for a pull request', () => {
  test('stand on their line, with signs of the command escaped', () => {
    const text = problemsAsAnnotations([
      problem({ file: 'content/a,b:c.mdx', column: 7, what: '100% wrong' }),
    ]);
    expect(text).toBe(
      '::error file=content/a%2Cb%3Ac.mdx,line=4,col=7,title=field-unknown::title: 100%25 wrong. Did you mean title?',
    );
  });
});

describe('Problems for programs', () => {
  test('are JSON in the order of files and lines, each with why and how to mend it', () => {
    const [first, second] = JSON.parse(problemsAsJson([problem({ line: 9 }), problem()])) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    expect([first['line'], second['line']]).toEqual([4, 9]);
    expect(first).toMatchObject({ ...problem(), why: expect.any(String) as string });
    expect(first['mend']).toMatch(/slip of the pen/);
  });

  test('are an empty list where nothing is wrong', () => {
    expect(JSON.parse(problemsAsJson([]))).toEqual([]);
  });
});
