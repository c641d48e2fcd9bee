import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent, type Checked } from '../../src/checks/integrity/check.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { guideFile } from '../../src/checks/style/lint.ts';
import { renamesFile } from '../../src/schema/renames.ts';
import { checkProject } from '../../src/tools/project.ts';
import { realFiles, realProject } from './real.ts';

/**
 * The whole check of everything the site is made of takes seconds, so it runs once here and nowhere
 * else. It looks for missing answers only with a style, and only where it finds nothing else wrong.
 */
let checked: Checked;

beforeAll(() => {
  checked = checkProject(realProject);
});

describe('The real content', () => {
  test('has no problems, and each file becomes an entry', () => {
    expect(formatProblems(checked.problems)).toBe('\n0 problems in 0 files');
    expect(checked.entries).toHaveLength(realFiles.length);
  });

  test('is written as its style guide asks', () => {
    expect(realProject.beside.has(guideFile)).toBe(true);
    expect(checked.problems).toEqual([]);
  });

  test('answers every question', () => {
    expect(checked.problems).toEqual([]);
  });

  test('has a list of renamed entries that is right, and is no entry', () => {
    expect(realProject.beside.has(renamesFile)).toBe(true);
    expect(realFiles.map(({ path }) => path)).not.toContain(renamesFile);
    expect(checked.problems).toEqual([]);
  });

  test('is as right in any order of its files', () => {
    expect(checkContent([...realFiles].reverse()).problems).toEqual([]);
  });
});
