import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { checkProject, type Project } from '../../src/tools/project.ts';
import { troubles } from '../trouble/kinds.ts';
import { smallBeside, smallContent } from '../trouble/small-site.ts';

const projectOf = (files: readonly ContentFile[]): Project => ({
  root: '/',
  files,
  beside: new Map(smallBeside.map((file) => [file.path, file])),
  problems: [],
});

/** What a check says that has seen none of these files before. */
const saidAnew = (files: readonly ContentFile[]) =>
  checkProject(projectOf(files.map((file) => ({ ...file })))).problems;

test('A check that has seen most files before says what one says that has seen none', () => {
  const whole = smallContent();
  expect(checkProject(projectOf(whole)).problems).toEqual([]);
  for (const { spoil } of troubles.filter((_, index) => index % 20 === 0)) {
    const [g] = fc.sample(fc.gen(), { seed: 17, numRuns: 1 });
    const at = whole.findIndex((file) => g && spoil(file, g));
    const file = whole[at];
    const spoiled = file && g && spoil(file, g)?.file;
    if (!spoiled) continue;
    const files = whole.with(at, spoiled);
    expect(checkProject(projectOf(files)).problems).toEqual(saidAnew(files));
    expect(checkProject(projectOf(whole)).problems).toEqual([]);
  }
});

test('A file that nobody changed is told of when the heading goes that it leads to', () => {
  const [about, other] = ['content/pages/about.mdx', 'content/pages/contribute.mdx'];
  const withProse = (path: string, prose: string): ContentFile => {
    const { text = '' } = smallContent().find((file) => file.path === path) ?? {};
    return { path, text: `${text}\n${prose}\n` };
  };
  const rest = smallContent().filter(({ path }) => path !== about && path !== other);
  const leading = withProse(other, 'See [there](/about/#loud-rooms).');
  const saidWith = (heading: string) =>
    checkProject(
      projectOf([...rest, leading, withProse(about, `## ${heading}\n\nWords about it.`)]),
    ).problems.map(({ file, id }) => `${id} ${file}`);
  expect(saidWith('Loud rooms')).toEqual([]);
  expect(saidWith('Quiet rooms')).toEqual([`anchor-unknown ${other}`]);
});
