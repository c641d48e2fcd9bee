import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import { headingsOf } from '../../src/schema/anatomy.ts';
import { fileSchema } from '../../src/knowledge/open/graph-schema.ts';
import { kindNames, kinds, pathOf } from '../../src/schema/kinds.ts';
import { newFile } from '../../src/tools/scaffold/new-entry.ts';
import { skeleton } from '../../src/tools/scaffold/skeleton.ts';
import { sampleFiles } from './sample-files.ts';

const paths = sampleFiles().map(({ path }) => path);

describe.each(kindNames)('A new entry of %s', (kind) => {
  const id = kind === 'comparisons' ? 'mixer-vs-wizard' : 'wizard';
  const path = pathOf({ kind, id });
  const text = skeleton(kind, { title: 'A "new": #1', today: '2026-11-25' });
  const problems = checkContent([...sampleFiles(), { path, text }]).problems.filter(
    ({ file }) => file === path,
  );
  const { properties = {}, required = [] } = fileSchema(kind) as {
    properties?: object;
    required?: string[];
  };

  test('can be read, and has no field that its kind has not', () => {
    const wrong = problems.filter(({ what }) => /cannot be read|no such field|twice/.test(what));
    expect(wrong).toEqual([]);
  });

  test('is told by line for each field that it must have and does not', () => {
    const known = ['title', 'question', 'reviewed'];
    for (const field of required.filter((name) => !known.includes(name))) {
      const told = problems.filter((one) => one.field?.split(/[.[]/)[0] === field);
      expect(told.length, field).toBeGreaterThan(0);
      for (const { line } of told) expect(line, field).toBeGreaterThan(1);
    }
    const answered = Object.keys(properties).filter((name) => known.includes(name));
    expect(problems.filter(({ field = '' }) => answered.includes(field))).toEqual([]);
  });

  test('is told by line for each heading that nobody has answered', () => {
    const rule = headingsOf(kind) ?? { all: [], optional: [] };
    const asked = rule.all.filter((heading) => !rule.optional.includes(heading));
    const lines = text.split('\n');
    const told = problems.filter(({ what }) => /still/.test(what));
    expect(told).toHaveLength(kinds[kind].extension === 'yaml' ? 0 : asked.length || 1);
    for (const { line } of told) expect(lines[line - 1]).toBe('To be written.');
    expect(problems.filter(({ what }) => what.includes('not answered'))).toEqual([]);
  });
});

describe('A new file', () => {
  test.for([
    ['role', 'Wizard of Öz', 'roles/wizard-of-oz.mdx'],
    ['roles', 'Звукорежиссёр', 'roles/zvukorezhisser.mdx'],
    ['source', 'BLS, May 2025', 'sources/bls-may-2025.yaml'],
    ['job board', 'Indeed & more', 'boards/indeed-and-more.yaml'],
  ] as const)('of a %s called "%s" is content/%s', ([kind, title, path]) => {
    expect(newFile([kind, title], paths)).toMatchObject({ title, path: `content/${path}` });
  });

  test('of a comparison is called after its two roles, in order', () => {
    const words = ['comparison', 'Which is which?', 'technician', 'mixer'];
    const free = paths.filter((path) => !path.includes('-vs-'));
    expect(newFile(words, free)).toMatchObject({
      path: 'content/comparisons/mixer-vs-technician.mdx',
    });
  });

  test.for([
    ['no such kind', ['wizard', 'A'], 'Kinds: role, family'],
    ['a word that every object has', ['constructor', 'A'], 'Kinds: role, family'],
    ['no title', ['role'], 'Give the role a title'],
    ['a title of spaces', ['role', '   '], 'Give the role a title'],
    ['a title of signs', ['role', '???'], 'no letter or digit'],
    ['a title without quotes', ['role', 'Wizard', 'of', 'noise'], 'in quotes'],
    ['a file that is there', ['role', 'Mixer'], 'content/roles/mixer.mdx is there already'],
    ['a comparison of nobody', ['comparison', 'Who?'], 'Name the two roles'],
    ['a comparison of strangers', ['comparison', 'Who?', 'mixr', 'technician'], 'mean mixer?'],
  ] as const)('is refused for %s', ([, words, said]) => {
    const asked = newFile(words, paths);
    expect(Array.isArray(asked) && asked.join('\n')).toContain(said);
  });
});
