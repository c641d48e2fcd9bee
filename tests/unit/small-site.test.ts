import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { faultsIn, pagesIn } from '../trouble/built.ts';
import { oddContent } from '../trouble/odd-content.ts';
import { build, remove, siteWith } from '../trouble/small-site.ts';

describe('A small site made of odd texts', () => {
  const [g] = fc.sample(fc.gen(), { seed: 20261126, numRuns: 1 });
  if (!g) throw new Error('nothing was generated');
  const files = oddContent(g);
  let folder = '';

  beforeAll(() => {
    folder = siteWith(files);
  });
  afterAll(() => remove(folder));

  test('has no problems', async () => {
    const { problems } = checkProject(await readProject(folder));
    expect(formatProblems(problems)).toBe('\n0 problems in 0 files');
  });

  test('is built, and every page is whole, valid and shows the texts as they are written', async () => {
    const { status, stdout, stderr } = build(folder);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(status, stderr).toBe(0);
    const pages = pagesIn(join(folder, 'dist'));
    expect(pages.length).toBeGreaterThan(40);
    expect(await faultsIn(pages, files)).toEqual([]);
  });
});
