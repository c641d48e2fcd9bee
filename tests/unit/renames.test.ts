import { describe, expect, test } from 'vitest';
import { contentVersion } from '../../src/knowledge/graph/content-version.ts';
import { checkContent } from '../../src/checks/integrity/check.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { formerPairs } from '../../src/knowledge/compare/former-pairs.ts';
import {
  movedPages,
  readRemovals,
  readRenames,
  removedPages,
  renamesFile,
} from '../../src/schema/renames.ts';
import { sampleKnowledge, skill } from './sample.ts';
import { lineIn, sampleFiles } from './sample-files.ts';

const line = (from: string, to: string) => `- { from: ${from}, to: ${to}, on: "2026-11-22" }`;
const file = (...lines: string[]) => ({ path: renamesFile, text: `${lines.join('\n')}\n` });
const problemsOf = (...lines: string[]) =>
  checkContent(sampleFiles(), { renamed: file(...lines) }).problems;

describe('The list of renamed entries', () => {
  test('may be empty, lead to an entry, or lead there by way of another rename', () => {
    expect(problemsOf('[]')).toEqual([]);
    expect(problemsOf('# nothing')).toEqual([]);
    expect(problemsOf(line('skills/blending', 'skills/mixing'))).toEqual([]);
    expect(problemsOf(line('skills/a', 'skills/b'), line('skills/b', 'skills/mixing'))).toEqual([]);
  });

  test.for([
    ['leads to no entry', line('skills/old', 'skills/mixng'), 'leads to no skills', 'mixing?'],
    ['renames what is still there', line('skills/mixing', 'skills/tuning'), 'still there', ''],
    ['changes the kind', line('skills/old', 'roles/mixer'), 'cannot become', ''],
    ['has no such kind', line('wizards/old', 'wizards/new'), 'never had a page', ''],
    ['is no name', line('old', 'skills/mixing'), 'not right', 'kind and id'],
    ['has no day', '- { from: skills/old, to: skills/mixing }', 'missing', ''],
  ] as const)('is wrong where a line %s', ([, text, what, fix]) => {
    const [problem, ...more] = problemsOf('# a comment', text);
    expect(more).toEqual([]);
    expect(problem?.what).toContain(what);
    expect(problem?.fix).toContain(fix);
    expect(problem?.line).toBe(2);
  });

  test('is wrong where renames go round in a circle, or an old id stands twice', () => {
    const circle = problemsOf(line('skills/a', 'skills/b'), line('skills/b', 'skills/a'));
    expect(circle).toHaveLength(2);
    const twice = [line('skills/a', 'skills/mixing'), line('skills/a', 'skills/tuning')];
    const [problem] = problemsOf(...twice);
    expect(problem?.what).toContain('stands twice');
    expect(problem?.line).toBe(lineIn(file(...twice), 'tuning'));
  });
});

test('An old address that the site itself has is refused', () => {
  const [problem] = problemsOf(line('pages/search', 'pages/about'));
  expect(problem?.what).toBe('/search/ is a page of the site itself');
});

describe('The list of removed pages', () => {
  const gone = (from: string, more = '') =>
    `- { from: ${from}, removed: "It said the same as another page.", ${more} on: "2026-11-22" }`;

  test('may say where to go instead, by the name of today, and hold job titles', () => {
    expect(problemsOf(gone('roles/old'))).toEqual([]);
    expect(problemsOf(gone('titles/old', 'instead: roles/mixer,'))).toEqual([]);
    expect(problemsOf(line('titles/old', 'titles/mixer'))).toEqual([]);
    const chain = [line('roles/a', 'roles/mixer'), gone('roles/old', 'instead: roles/a,')];
    expect(problemsOf(...chain)).toEqual([]);
  });

  test('may hold a page that had another name before', () => {
    expect(problemsOf(line('roles/a', 'roles/b'), gone('roles/b'))).toEqual([]);
  });

  test.for([
    ['names what is still there', gone('roles/mixer'), 'from', 'still there'],
    ['names a title that is still there', gone('titles/mixer'), 'from', 'still there'],
    ['sends to nothing', gone('roles/old', 'instead: roles/mixr,'), 'instead', 'no roles'],
    ['renames to no title', line('titles/old', 'titles/mixr'), 'to', 'no titles'],
    ['has no reason', '- { from: roles/old, on: "2026-11-22" }', 'to', 'not right'],
    ['is a rename too', gone('roles/old', 'to: roles/mixer,'), 'to', 'not right'],
    ['has a short reason', '- { from: roles/old, removed: x, on: "2026-11-22" }', 'removed', ''],
  ] as const)('is wrong where a line %s', ([, text, field, what]) => {
    const [problem, ...more] = problemsOf('# a comment', text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 2, field: `[0].${field}` });
    expect(problem?.what).toContain(what);
  });

  test('is read apart from the renames, and leads on by the names of today', () => {
    const text = [line('roles/a', 'roles/mixer'), gone('roles/old', 'instead: roles/a,')].join(
      '\n',
    );
    expect(readRenames(text)).toHaveLength(1);
    expect(removedPages(readRemovals(text), readRenames(text))).toEqual([
      {
        address: '/roles/old/',
        why: 'It said the same as another page.',
        instead: '/roles/mixer/',
      },
    ]);
  });
});

describe('A pair of roles', () => {
  const renames = readRenames(
    [
      line('roles/zz', 'roles/mixer'),
      line('comparisons/tuner-vs-zz', 'comparisons/mixer-vs-tuner'),
    ].join('\n'),
  );

  test('answers by the old ids of its roles, unless the list names it', () => {
    const pairs = new Set(['mixer-vs-technician', 'mixer-vs-tuner', 'technician-vs-tuner']);
    expect(formerPairs(pairs, renames)).toEqual([['technician-vs-zz', 'mixer-vs-technician']]);
  });
});

describe('A renamed entry', () => {
  const renames = readRenames(
    [
      line('skills/a', 'skills/b'),
      line('skills/b', 'skills/mixing'),
      line('roles/operator', 'roles/mixer'),
    ].join('\n'),
  );

  test('sends readers of its old addresses to the one of today', () => {
    expect(movedPages(renames)).toEqual([
      ['/skills/a/', '/skills/mixing/'],
      ['/skills/b/', '/skills/mixing/'],
      ['/roles/operator/', '/roles/mixer/'],
    ]);
  });

  test('is known to plans by all its old ids', () => {
    expect(planGraph(sampleKnowledge(), renames).renamed).toEqual({
      skills: { a: 'mixing', b: 'mixing' },
      roles: { operator: 'mixer' },
    });
  });
});

describe('The version of the content', () => {
  test('is the newest day of review with a mark that changes with the ids', () => {
    const before = contentVersion(sampleKnowledge());
    expect(before).toMatch(/^2026-11-22\.[a-z0-9]+$/);
    expect(contentVersion(sampleKnowledge())).toBe(before);
    const after = contentVersion(
      sampleKnowledge(skill('riding'), skill('mixing', { buildsOn: ['riding'] })),
    );
    expect(after).not.toBe(before);
  });
});
