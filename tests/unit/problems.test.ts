import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { guardWith } from '../../src/checks/integrity/guarded.ts';
import type { Problem } from '../../src/checks/integrity/problem.ts';
import { problemIds, type ProblemId } from '../../src/checks/problems/table.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { readTree } from '../../src/tools/read-tree.ts';
import { styleOf } from '../../src/tools/style.ts';
import { mistakes } from '../trouble/mistakes.ts';
import { smallBeside, smallContent } from '../trouble/small-site.ts';
import { page, routes, role, step, technician, type Written } from './sample.ts';
import { problemsWith, termFile } from './sample-files.ts';

/** The ids that some case of this file was told. */
const seen = new Set<ProblemId>();
const note = (problems: readonly Problem[]) => {
  for (const { id } of problems) seen.add(id);
  return problems;
};

const lineOf = ({ text }: ContentFile, at: string | number) =>
  typeof at === 'number' ? at : text.split('\n').findIndex((line) => line.includes(at.trim())) + 1;

describe('A mistake in the sample', () => {
  test.each(mistakes.map((one, index) => [index, one.id, one] as const))(
    '%i is told as %s where it stands, with what to do, and nothing else is told',
    (_index, id, { files, file, at, fix }) => {
      const problems = note(problemsWith(...files));
      const changed = files.find(({ path }) => path === file);
      expect(problems).toContainEqual(
        expect.objectContaining({
          ...{ id, file, line: changed ? lineOf(changed, at) : at },
          fix: expect.stringContaining(fix),
        }),
      );
      expect(problems.filter((one) => one.id !== id)).toEqual([]);
    },
  );

  test.each([
    [
      'a figure that is told',
      'p90: 60000',
      'p90: 1375000\n    unusual: The few at the top earn it.',
    ],
    ['Greek letters of units', 'Everybody who', 'Everybody within 10 kΩ and 5 μs who'],
    ['a host with accents', 'https://example.org/survey', 'https://müller.example.org/survey'],
    ['a remark on a line of its own', 'place: us', '# The source says so.\nplace: us'],
  ])('is none: %s', (_, from, to) => {
    const [file] = smallContent().filter(({ path }) => path.endsWith('us-sound.yaml'));
    if (!file) throw new Error('no class');
    expect(problemsWith({ ...file, text: file.text.replace(from, to) })).toEqual([]);
  });
});

describe('A mistake in how an entry is written', () => {
  const [guide] = smallBeside;
  const { style } = styleOf(guide ?? { path: '', text: '' });
  const told = (...more: Written[]) =>
    note(checkContent(smallContent(...more), { style }).problems);

  test('is none in a small knowledge base to which nothing is lacking', () => {
    expect(told()).toEqual([]);
  });

  const long = `A sentence ${'that goes on and '.repeat(9)}ends.`;
  test.each<[ProblemId, string]>([
    ['sentence-long', long],
    ['filler', 'It is important to note that it is loud.'],
    ['word-twice', 'Stand at the the desk.'],
    ['sign-unwanted', 'Stand at the desk!'],
    ['sign-unwanted', 'Stand at the desk - and wait.'],
    ['heading-words', '## The First day\n\nWords.'],
    ['heading-words', '## The first day:\n\nWords.'],
    ['spelling', 'Ask a practicioner.'],
    ['spelling', 'Go to the theatre.'],
    ['spelling', `A ${'loud'.repeat(150)} word.`],
    ['spelling', `A ${'x'.repeat(2_900)} word.`],
    ['spelling', 'Ask for дело.'],
    ['spelling', '请立即购买我们的产品.'],
    ['spelling', 'The le\u0336v\u0336e\u0336l is set.'],
    ['abbreviation', 'The QXZ is set.'],
    ['said-twice', 'You carry cases for a company, and one day you are asked to stay.'],
  ])('is told as %s', (id, prose) => {
    const problems = told({ ...page('about'), prose });
    expect([...new Set(problems.map((one) => one.id))]).toEqual([id]);
    expect(problems[0]?.file).toBe('content/pages/about.mdx');
  });

  test('is told where nothing answers a question', () => {
    const problems = told(step('first-gig', { next: [] }));
    expect(problems).toMatchObject([{ id: 'answer-missing', file: 'content/steps/first-gig.mdx' }]);
  });

  test('is told of roles that lead to each other alone', () => {
    const through = (id: string) => routes.map((route) => ({ ...route, through: id }));
    const problems = note(
      checkContent(
        smallContent(
          role('mixer', 'technician', { routes: through('technician') }),
          technician({ routes: through('mixer') }),
        ),
        { style: style && { ...style, guide: { ...style.guide, exceptions: [] } } },
      ).problems,
    );
    expect(problems.filter(({ id }) => id === 'role-unreached')).toHaveLength(2);
  });
});

describe('A mistake in a folder of content', () => {
  let root = '';
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const told = async () => note(checkProject(readProject(root)).problems);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'problems-'));
    for (const { path, text } of [...smallContent(), ...smallBeside]) write(path, text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('is none in the small knowledge base', async () => {
    expect(await told()).toEqual([]);
  });

  test.each<[ProblemId, string, number, string | Uint8Array]>([
    ['file-hidden', 'content/terms/.hum.mdx', 1, 'Words.'],
    ['file-encoding', 'content/terms/hum.mdx', 1, new Uint8Array([0x63, 0xe9])],
    ['file-encoding', 'content/queries.tsv', 1, new Uint8Array([0x63, 0xe9])],
    ['file-size', 'content/terms/hum.mdx', 1, 'a'.repeat(200_000)],
    ['file-copy', 'content/terms/hum.mdx', 1, termFile('gain').text],
    [
      'rename',
      'content/renamed.yaml',
      1,
      '- {from: roles/mixer, to: roles/technician, on: 2026-02-01}',
    ],
    ['rename', 'content/renamed.yaml', 1, '- {from: roles/mix, to: roles/mixr, on: 2026-02-01}'],
    ...[
      '- {from: roles/old, to: roles/mixer, on: 2099-02-01}',
      '- {from: roles/old, to: roles/mixer, on: 0001-02-01}',
      '- {from: comparisons/cards, removed: It was never a comparison., on: 2026-02-01}',
      `- {from: roles/${'a'.repeat(90)}, to: roles/mixer, on: 2026-02-01}`,
    ].map((text): ['rename', string, number, string] => [
      'rename',
      'content/renamed.yaml',
      1,
      text,
    ]),
    ['field-type', 'content/renamed.yaml', 1, 'a word'],
    ...(
      [
        ['content/changes/today.yaml', 1, `commit: ${'a'.repeat(40)}\n`],
        ['content/changes/2099-01-01.yaml', 1, `commit: ${'a'.repeat(40)}\n`],
        [
          'content/changes/2026-02-01.yaml',
          3,
          `commit: ${'a'.repeat(40)}\nchanges:\n  - {of: roles/mixer, title: Mixer, is: corrected, was: One}\n`,
        ],
        [
          'content/changes/2026-02-01.yaml',
          3,
          `commit: ${'a'.repeat(40)}\nchanges:\n  - {of: roles/mixer, title: Mixer, is: added, was: One}\n`,
        ],
      ] as const
    ).map(([path, line, text]): ['change', string, number, string] => ['change', path, line, text]),
    ['field-missing', 'content/changes/2026-02-01.yaml', 1, 'changes: []\n'],
    ['yaml-unreadable', 'content/changes/2026-02-01.yaml', 2, 'commit: [\n'],
    ['yaml-unreadable', 'content/renamed.yaml', 2, '- {from: roles/mix\n- [\n'],
    ['query', 'content/queries.tsv', 2, '# a\nmixer\t/roles/mixr/\tyes\n'],
    ['query', 'content/queries.tsv', 1, 'mixer\n'],
    ['query', 'content/queries.tsv', 1, 'mixer\t/titles/none-such/\tyes\n'],
    ['query', 'content/queries.tsv', 2, 'a\t/roles/mixer/\tyes\nA\t/roles/mixer/\tno\n'],
    ['query', 'content/queries.tsv', 1, `${'mixer '.repeat(40)}\t/roles/mixer/\tyes\n`],
    ['sign-hidden', 'content/queries.tsv', 1, 'mi\u200bxer\t/roles/mixer/\tyes\n'],
    ['yaml-unreadable', 'content/style.yaml', 2, 'words: [\n'],
    ['field-type', 'content/style.yaml', 1, 'words: 3\nabbreviations: {}\nexceptions: []\n'],
    ['file-slow', 'content/style.yaml', 1, `words: ${'['.repeat(2_000)}`],
    [
      'exception-unneeded',
      'content/style.yaml',
      1,
      'words: []\nabbreviations: {}\nexceptions: [{words: hum hum, why: Nobody says it at all.}]\n',
    ],
  ])('is told as %s of %s, line %i', async (id, path, line, text) => {
    write(path, text);
    const problems = (await told()).filter(({ file }) => file === path);
    expect(problems.map((one) => [one.id, one.line])).toContainEqual([id, line]);
    expect(problems.map(({ what }) => what)).not.toContain('the file is missing');
  });

  test('is a second file whose name differs by capitals alone', () => {
    const second = { ...termFile('gain', 'Other words.'), path: 'content/terms/Gain.mdx' };
    const ids = note(problemsWith(second)).map(({ id, file }) => [id, file]);
    expect(ids).toContainEqual(['id-taken', second.path]);
  });

  test.each<[ProblemId, string]>([
    ['side-file-missing', 'content/style.yaml'],
    ['side-file-missing', 'content/renamed.yaml'],
    ['side-file-missing', 'content/queries.tsv'],
    ['page-missing', 'content/pages/about.mdx'],
    ['content-missing', 'content'],
  ])('is told as %s where %s is gone', async (id, path) => {
    rmSync(join(root, path), { recursive: true });
    expect(await told()).toMatchObject([{ id, file: path, line: 1 }]);
  });

  test.skipIf(process.platform === 'win32')('is a link to another file', async () => {
    symlinkSync('gain.mdx', join(root, 'content/terms/hum.mdx'));
    expect(await told()).toMatchObject([{ id: 'file-not-plain', file: 'content/terms/hum.mdx' }]);
  });

  test('is a file that the system does not let be read', () => {
    const refuse = () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    };
    const { problems, files } = readTree(root, 'content', refuse);
    expect(files).toEqual([]);
    expect(note(problems)[0]).toMatchObject({
      ...{ id: 'file-unreadable', line: 1, what: expect.stringContaining('EACCES') },
    });
  });
});

test('A rule that fails is a problem of its file, and the check goes on', () => {
  const fail = () => {
    throw new TypeError('x is not a function');
  };
  expect(note([...guardWith()('content/terms/hum.mdx', fail)])).toMatchObject([
    { id: 'check-failed', file: 'content/terms/hum.mdx', line: 1 },
  ]);
});

test('Every kind of problem has a case', () => {
  expect(problemIds.filter((id) => !seen.has(id))).toEqual([]);
});
