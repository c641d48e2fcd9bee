import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent, type Checked } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { formatProblems } from '../../src/checks/integrity/problem.ts';
import type { Style } from '../../src/checks/style/guide.ts';
import { renamesFile } from '../../src/schema/renames.ts';
import { readRenamed } from '../../src/tools/content.ts';
import { readStyle } from '../../src/tools/style.ts';
import { realFiles, root } from './real.ts';

/**
 * The whole check of everything the site is made of takes seconds, so it runs once here and nowhere
 * else. It looks for missing answers only with a style, and only where it finds nothing else wrong.
 */
let style: Style | undefined;
let renamed: ContentFile | undefined;
let checked: Checked;

beforeAll(async () => {
  style = await readStyle(root);
  renamed = await readRenamed(root);
  checked = checkContent(realFiles, style, renamed);
});

describe('The real content', () => {
  test('has no problems, and each file becomes an entry', () => {
    expect(formatProblems(checked.problems)).toBe('\n0 problems in 0 files');
    expect(checked.entries).toHaveLength(realFiles.length);
  });

  test('is written as its style guide asks', () => {
    expect(style).toBeDefined();
    expect(checked.problems).toEqual([]);
  });

  test('answers every question', () => {
    expect(style && checked.problems).toEqual([]);
  });

  test('has a list of renamed entries that is right, and is no entry', () => {
    expect(renamed).toBeDefined();
    expect(realFiles.map(({ path }) => path)).not.toContain(renamesFile);
    expect(checked.problems).toEqual([]);
  });

  test('is as right in any order of its files', () => {
    expect(checkContent([...realFiles].reverse()).problems).toEqual([]);
  });
});
