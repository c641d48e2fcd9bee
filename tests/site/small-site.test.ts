import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/checks/told.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { smallSites } from '../builds.ts';
import { faultsIn, pagesIn } from '../trouble/built.ts';
import { builtContent } from '../trouble/odd-content.ts';
import { remove, siteWith } from '../trouble/small-site.ts';

describe('A small site made of odd texts', () => {
  const files = builtContent();

  test('has no problems', async () => {
    const folder = siteWith(files);
    const { problems } = checkProject(readProject(folder));
    remove(folder);
    expect(formatProblems(problems)).toBe('\n0 problems in 0 files');
  });

  test('is built, and every page is whole, valid and shows the texts as they are written', async () => {
    const pages = pagesIn(smallSites[0].folder);
    expect(pages.length).toBeGreaterThan(40);
    expect(await faultsIn(pages, files)).toEqual([]);
  });
});
