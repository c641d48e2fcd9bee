import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { comparison, family, occupation, role, skill, skillIds, source, step } from './sample.ts';
import {
  changed,
  fileOf,
  lineIn,
  pageFile,
  problemsWith,
  replaced,
  sampleFiles,
  termFile,
} from './sample-files.ts';

const mixer = fileOf(role('mixer', 'technician'));

describe('Content that is whole', () => {
  test('the sample has no problems, and each file becomes an entry', () => {
    const { problems, entries } = checkContent(sampleFiles());
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(sampleFiles().length);
  });

  test('a file with Windows line ends and a byte order mark is read like any other', () => {
    const windows = { ...mixer, text: `\uFEFF${mixer.text.replaceAll('\n', '\r\n')}` };
    expect(problemsWith(windows)).toEqual([]);
    const wrong = changed(windows, '[first gig](/steps/first-gig/)', '[first gig](/steps/gig/)');
    expect(problemsWith(wrong)).toMatchObject([{ line: lineIn(wrong, '/steps/gig/') }]);
  });

  test('three hyphens inside a text do not end the frontmatter', () => {
    const hyphens = changed(
      termFile('gain'),
      'What gain means',
      'What gain --- and loss ---\n  means',
    );
    expect(problemsWith(hyphens)).toEqual([]);
  });

  test('a line across the prose does not end frontmatter that is empty', () => {
    const file = {
      ...termFile('gain'),
      text: '---\n---\n\nWords.\n\n---\n\nMore [words](/no/).\n',
    };
    const problems = problemsWith(file);
    expect(problems).toContainEqual(expect.objectContaining({ what: 'the field is missing' }));
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 8, what: 'there is no page /no/' }),
    );
  });

  test('a link within the page may lead to a section that is not prose', () => {
    expect(problemsWith(changed(mixer, '/steps/first-gig/', '#reasons-not-to'))).toEqual([]);
    expect(problemsWith(changed(mixer, '/steps/first-gig/', '#reasons'))).toHaveLength(1);
  });

  test('a sentence that begins like code is told apart from other faults of the MDX', () => {
    const file = termFile('gain', 'Words.\n\nexport the session as stems.');
    expect(problemsWith(file)).toMatchObject([
      { line: 10, fix: expect.stringContaining('begin it with another word') },
    ]);
  });

  test('a day is read alike with quotes and without', () => {
    const file = changed(termFile('gain'), '"2026-11-22"', '2026-11-22');
    const { problems, entries } = checkContent(replaced(sampleFiles(), file));
    expect(problems).toEqual([]);
    expect(entries.find(({ id }) => id === 'gain')?.data.reviewed).toBe('2026-11-22');
  });
});

describe('Every required field', () => {
  const entries = [
    mixer,
    fileOf(comparison('mixer', 'technician')),
    ...['skills/mixing', 'steps/course', 'terms/gain', 'families/live'].map(find),
    ...['sources/survey', 'occupations/us-all'].map(find),
  ];

  function find(name: string) {
    const file = sampleFiles().find(({ path }) => path.includes(`/${name}.`));
    if (!file) throw new Error(`${name} is not in the sample`);
    return file;
  }

  /** The fields at the top of an entry, each with all the lines it takes. */
  const topFields = (text: string) =>
    (text.replace(/^---\n/, '').split('\n---\n')[0] ?? '').match(/^\w+:.*\n?(?:[ -].*\n?)*/gm) ??
    [];

  /** Fields that have a default or may be left out. */
  const optional = /^(aliases|moves|benchmark|wages|projections|builds|next|confidence):/;

  test.each(entries)('is missed when it is gone from $path', (file) => {
    const fields = topFields(file.text).filter((field) => !optional.test(field));
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      const name = field.slice(0, field.indexOf(':'));
      const without = { ...file, text: file.text.replace(field, '') };
      const { problems } = checkContent([without]);
      const problem = problems.find((one) => one.field === name);
      expect(problem, name).toMatchObject({ file: file.path });
    }
  });
});

describe('Names of files', () => {
  test('two ids that differ only by case are one id on some disks: the second is refused', () => {
    const upper = { ...termFile('gain', 'Other words.'), path: 'content/terms/Gain.mdx' };
    expect(problemsWith(upper)).toContainEqual({
      id: 'id-taken',
      file: 'content/terms/Gain.mdx',
      line: 1,
      what: 'the id gain is taken by content/terms/gain.mdx',
      fix: 'Keep one of them',
    });
  });

  test('one id may stand in two kinds', () => {
    const files = [
      changed(termFile('mixing'), 'title: ', 'title: The word '),
      pageFile('about', 'The word [mixing](/terms/mixing/).'),
    ];
    expect(problemsWith(...files)).toEqual([]);
  });

  test('two pages share no title, and two families no tape', () => {
    const problems = problemsWith(
      termFile('mixing'),
      fileOf(family('screen', { tape: 'red' })),
      pageFile('about', 'The word [mixing](/terms/mixing/).'),
    );
    expect(problems.map(({ file, field }) => [file, field])).toEqual(
      expect.arrayContaining([
        ['content/terms/mixing.mdx', 'title'],
        ['content/families/screen.mdx', 'tape'],
      ]),
    );
  });

  test('a page about the site does not take the address of another', () => {
    const [problem] = problemsWith(pageFile('roles', 'Nothing.'));
    expect(problem?.what).toContain('the address /roles/ is taken');
  });

  test('a suggested file name is an id, whatever the name was', () => {
    for (const name of ['Sound Check!.mdx', '--gain--.mdx', 'a  b.mdx', 'Émile.mdx', '(1).mdx']) {
      const file = { ...termFile('x1', name), path: `content/terms/${name}` };
      const [problem] = problemsWith(file);
      expect(problem?.fix, name).toMatch(/^Name it [a-z0-9]+(-[a-z0-9]+)*\.mdx$/);
    }
  });
});

describe('One broken file', () => {
  const file = pageFile('about', 'See [gain](/terms/gain/#how-to-set-it).');
  const gain = termFile('gain', '## How to set it\n\nSee <Term id="hum">hum</Term>.');
  const hum = termFile('hum');

  test('that cannot be parsed does not make those that link to its headings wrong', () => {
    expect(problemsWith(file, gain, hum)).toEqual([]);
    const open = changed(gain, '</Term>', '');
    expect(problemsWith(file, open, hum)).toMatchObject([{ file: gain.path }]);
  });

  test('whose fields cannot be read does not make orphans of what it alone leads to', () => {
    const broken = changed(gain, 'title: Gain', 'title: "Gain');
    const problems = problemsWith(pageFile('about', 'See [gain](/terms/gain/).'), broken, hum);
    expect(problems).toMatchObject([{ file: gain.path, line: 2 }]);
  });

  test('is still known to those that name it by its id', () => {
    const broken = changed(fileOf(skill('mixing')), 'group: craft', 'group: crafts');
    expect(problemsWith(broken)).toMatchObject([{ file: broken.path, field: 'group' }]);
  });

  test('with several faults has all of them reported at once', () => {
    const text = changed(
      changed(changed(mixer, 'leaning: 3', 'leaning: 9'), 'skill: patching', 'skill: patch'),
      '/steps/first-gig/',
      '/steps/gig/',
    );
    expect(problemsWith(text).map(({ line }) => line)).toEqual([
      lineIn(text, 'leaning'),
      lineIn(text, 'skill: patch'),
      lineIn(text, '/steps/gig/'),
    ]);
  });
});

describe('YAML', () => {
  test('an alias is refused, not followed: no file can grow by referring to itself', () => {
    const text = changed(termFile('gain'), 'holds: 12', 'aliases: &a [one, two]\nholds: 12');
    const twice = changed(text, 'holds: 12', 'others: [*a, *a]\nholds: 12');
    expect(problemsWith(twice).filter(({ what }) => what.includes('*a'))).toHaveLength(2);
  });

  test('a tag that would make another type of a value is refused', () => {
    const tagged = changed(termFile('gain'), 'title: Gain', 'title: !custom Gain');
    expect(problemsWith(tagged)).toMatchObject([{ line: 2, fix: expect.stringContaining('!') }]);
  });

  test('empty frontmatter and an empty file are problems, not crashes', () => {
    expect(problemsWith({ ...termFile('gain'), text: '---\n---\n\nWords.\n' })).not.toEqual([]);
    expect(problemsWith({ ...termFile('gain'), text: '' })).toMatchObject([{ line: 1 }]);
    expect(problemsWith({ ...fileOf(source('survey')), text: '' })).toMatchObject([{ line: 1 }]);
  });
});

describe('Moves and skills of a role', () => {
  test('a move to its own role is a problem with file, line and fix', () => {
    const file = changed(mixer, 'to: technician', 'to: mixer');
    expect(problemsWith(file)).toEqual([
      {
        id: 'self-reference',
        file: 'content/roles/mixer.mdx',
        line: lineIn(file, 'to: mixer'),
        field: 'moves[0].to',
        what: 'a move leads to its own role',
        fix: 'Name another role',
      },
    ]);
  });

  test('a second move to the same role is a problem where it stands', () => {
    const [, move = ''] = /^moves:\n([\s\S]*?)^payUnits/m.exec(mixer.text) ?? [];
    const file = changed(mixer, 'payUnits:', `${move}payUnits:`);
    const line = file.text.slice(0, file.text.lastIndexOf('to: technician')).split('\n').length;
    expect(problemsWith(file)).toMatchObject([{ line, field: 'moves[1].to' }]);
  });

  test('each skill that stands twice is a problem where it stands the second time', () => {
    const file = changed(mixer, 'skill: teamwork', 'skill: listening');
    const line = lineIn(file, 'skill: listening') + 3 * (skillIds.length - 2);
    expect(problemsWith(file, teamworkElsewhere())).toMatchObject([
      { line, field: `skills[${skillIds.length - 1}].skill` },
    ]);
  });

  /** Keeps the skill that was taken out of use from being an orphan. */
  const teamworkElsewhere = () => pageFile('about', 'See [teamwork](/skills/teamwork/).');
});

describe('A comparison', () => {
  const pair = fileOf(comparison('mixer', 'technician'));

  test('whose file name holds an unknown role is refused', () => {
    const file = { ...pair, path: 'content/comparisons/mixer-vs-wizard.mdx' };
    const whats = problemsWith(file).map(({ what }) => what);
    expect(whats).toContain('technician is not compared here');
    expect(whats).toContain('wizard has fewer than two signs');
  });

  test.each(['mixer.mdx', 'mixer-vs-mixer.mdx', 'a-vs-b-vs-c.mdx'])('is not named %s', (name) => {
    const problems = problemsWith({ ...pair, path: `content/comparisons/${name}` });
    expect(problems.map(({ what }) => what)).toContain('the file name is not made of two role ids');
  });

  test('has at least two signs for each role', () => {
    const sign = '  - role: technician\n    if: you like what technician people do\n';
    const more = sign.replaceAll('technician', 'mixer');
    const unfair = { ...pair, text: pair.text.replace(sign, more) };
    expect(problemsWith(unfair)).toMatchObject([{ what: 'technician has fewer than two signs' }]);
  });
});

describe('An entry that nothing leads to', () => {
  const orphan = (what: string) => [{ line: 1, what: `no other entry leads to this ${what}` }];

  test.each([
    ['term', termFile('hum')],
    ['skill', fileOf(skill('humming'))],
    ['step', fileOf(step('hum-along'))],
    ['source', fileOf(source('hum-report'))],
  ])('is a problem if it is a %s', (kind, file) => {
    expect(problemsWith(file)).toMatchObject(orphan(kind));
  });

  test('is not saved by leading to itself', () => {
    const file = termFile('hum', 'See <Term id="hum">hum</Term> and [hum](/terms/hum/).');
    expect(problemsWith(file)).toMatchObject(orphan('term'));
  });

  test.each([
    ['a component', 'A <Term id="hum">hum</Term>.'],
    ['a link', 'A [hum](/terms/hum/).'],
    ['a link to one of its headings', 'A [hum](/terms/hum/#causes).'],
  ])('is none once %s leads to it', (_, prose) => {
    expect(problemsWith(pageFile('about', prose), termFile('hum', '## Causes\n\nWords.'))).toEqual(
      [],
    );
  });

  test('is a problem if it is an occupation, though a page has a link within itself', () => {
    const here = pageFile('about', '## Here\n\nSee [here](#here).');
    expect(problemsWith(here, fileOf(occupation('us-hum')))).toMatchObject(orphan('occupation'));
  });

  test('may be a page or a role: lists lead to those', () => {
    expect(problemsWith(pageFile('about', 'Words.'), fileOf(role('runner', 'mixer')))).toEqual([]);
  });
});

describe('The text of problems', () => {
  test('is sorted by file and line, and counts both', () => {
    const problem = (file: string, line: number) =>
      ({ id: 'orphan', file, line, what: 'it is so', fix: 'Mend' }) as const;
    const text = formatProblems([problem('b', 2), problem('b', 1), problem('a', 10)]);
    expect(text.split('\n')).toEqual([
      'a:10: it is so. Mend [orphan]',
      'b:1: it is so. Mend [orphan]',
      'b:2: it is so. Mend [orphan]',
      '',
      '3 problems in 2 files',
    ]);
  });

  test('names the field where there is one', () => {
    const text = formatProblems([
      { id: 'orphan', file: 'a', line: 1, field: 'skills[2].level', what: 'wrong', fix: 'Mend' },
    ]);
    expect(text).toContain('a:1: skills[2].level: wrong. Mend');
    expect(text).toContain('1 problem in 1 file');
  });
});
