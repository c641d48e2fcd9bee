import { expect, test } from 'vitest';
import { readProject } from '../../src/tools/project.ts';
import { builtContent } from '../trouble/odd-content.ts';
import { smallBeside, smallContent } from '../trouble/small-site.ts';
import { expectWarmAsCold } from '../trouble/warm.ts';

const hour = 3_600_000;

test.each([1, 2, 3, 4])(
  'what a build keeps for the next changes no byte of a small site, after 25 random edits, number %i',
  { timeout: hour },
  async (number) => {
    const content = number % 2 ? builtContent() : [...smallContent(), ...smallBeside];
    const done = await expectWarmAsCold(content, { seed: `small ${number}`, count: 25 });
    expect(new Set(done).size).toBeGreaterThan(6);
  },
);

test('nor of the whole site, after ten', { timeout: hour }, async () => {
  const { files, beside } = readProject(process.cwd());
  const content = [...files, ...beside.values()];
  expect(await expectWarmAsCold(content, { seed: 'whole', count: 10 })).toHaveLength(10);
});
