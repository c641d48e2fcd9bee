import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { expectTold, faultsIn, pagesIn } from '../trouble/built.ts';
import { troubles } from '../trouble/kinds.ts';
import { atLimits } from '../trouble/limits-content.ts';
import { oddContent } from '../trouble/odd-content.ts';
import { build, remove, siteWith, smallBeside, smallContent } from '../trouble/small-site.ts';

/** Builds a site of this content: its pages are right, or what is wrong is told. */
async function expectRight(files: readonly ContentFile[]) {
  const folder = siteWith(files);
  try {
    const { problems } = checkProject(readProject(folder));
    const { status, stdout, stderr } = build(folder);
    expect(status === 0, stdout + stderr).toBe(problems.length === 0);
    if (status === 0) expect(await faultsIn(pagesIn(join(folder, 'dist')), files)).toEqual([]);
    else expectTold(stdout + stderr);
    return status === 0 ? 'built' : formatProblems(problems);
  } finally {
    remove(folder);
  }
}

const chosen = (seed: number) => {
  const [g] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  if (!g) throw new Error('nothing was generated');
  return g;
};

describe('A small site', () => {
  test.each([1, 2, 3, 4, 5])('of odd texts, number %i, is built right', async (seed) => {
    expect(await expectRight(oddContent(chosen(seed)))).toBe('built');
  });

  test.each(['least', 'most'] as const)(
    'that says the %s that it may is built right',
    async (which) => {
      expect(await expectRight(atLimits[which])).toBe('built');
    },
  );

  test.each([
    ['renamed.yaml', '- {from: [\n'],
    ['renamed.yaml', `x: ${'['.repeat(5_000)}`],
    ['style.yaml', 'words: [\n'],
    ['queries.tsv', 'a mixer\n'],
  ])('whose %s is broken tells that', async (name, text) => {
    const path = `content/${name}`;
    const beside = smallBeside.map((file) => (file.path === path ? { path, text } : file));
    expect(await expectRight([...smallContent(), ...beside])).toContain(`${path}:`);
  });

  const perhaps = troubles.filter(({ wrong }) => !wrong);
  test.each(perhaps)(
    'in which something is spoiled ($name) is built right, or told',
    async ({ spoil }) => {
      const g = chosen(perhaps.length);
      const whole = smallContent();
      const spoiled = whole.map((file, index) =>
        index % 4 === 0 ? (spoil(file, g)?.file ?? file) : file,
      );
      await expectRight([...spoiled, ...smallBeside]);
    },
  );
});
