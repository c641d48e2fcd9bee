import type { ContentFile } from '../../src/checks/integrity/document.ts';
import type { ProblemId } from '../../src/checks/problems/table.ts';
import {
  areaTable,
  comparison,
  crew,
  family,
  lesson,
  metros,
  occupation,
  role,
  skill,
  states,
  step,
  sound,
  symptom,
  term,
} from '../unit/sample.ts';
import { changed, fileOf, pageFile, sampleFiles, termFile } from '../unit/sample-files.ts';

/** One mistake in the sample: what is told of it, where, and with which advice. */
export interface Mistake {
  id: ProblemId;
  files: ContentFile[];
  file: string;
  /** A piece of the line that is told, or its number. */
  at: string | number;
  fix: string;
}

const gain = termFile('gain');
const clubNight = fileOf(crew('club-night'));
/** A crew with one piece of its file changed. */
const crewed = (
  id: ProblemId,
  pair: readonly [string, string],
  fix: string,
  at?: string | number,
) => edit(id, clubNight, pair, fix, at);
const firstLesson = fileOf(lesson('first-lesson'));
const reason = 'They come from another part of the field.';
const twoPatch = '        holds:\n          - role: technician\n            does: Take one side';
const clockDay = {
  of: 'One day of a club',
  unit: 'hour' as const,
  parts: [
    { from: '8:00', to: '9:00', what: 'Load in' },
    { from: '9:00', to: '23:00', what: 'Show', peak: true },
    { from: '23:00', to: '24:30', what: 'Load out' },
  ],
};
const found = (part: string): ContentFile => {
  const file = sampleFiles().find(({ path }) => path.includes(part));
  if (!file) throw new Error(`${part} is not in the sample`);
  return file;
};
const mixer = found('roles/mixer');
const live = found('families/live');
const usSound = found('us-sound');
const survey = found('survey');
const course = found('steps/course');
const pair = fileOf(comparison('mixer', 'technician'));
const symptomFile = (id: string, says: string) =>
  fileOf(symptom(id, { says: [says, `${id} on stage`, `${id} at home`] }));
const newest = '  - period: May 2025\n';

const one = (id: ProblemId, file: ContentFile, at: string | number, fix: string): Mistake => ({
  ...{ id, files: [file], file: file.path, at, fix },
});

/** A piece of a file changed into another, and told where the other stands. */
const edit = (
  id: ProblemId,
  file: ContentFile,
  [from, to]: readonly [from: string, to: string],
  fix: string,
  at: string | number = to.split('\n')[0] ?? to,
): Mistake => one(id, changed(file, from, to), at, fix);

const field = (id: ProblemId, to: string, fix: string, at: string | number = to) =>
  edit(id, gain, ['holds: 12', to], fix, at);
const title = (id: ProblemId, to: string, fix: string) =>
  edit(id, gain, ['title: Gain', `title: ${to}`], fix, 2);
const day = (id: ProblemId, to: string, fix: string) =>
  edit(id, gain, ['"2026-11-22"', to], fix, 4);
const text = (id: ProblemId, prose: string, fix: string, line = 8): Mistake =>
  one(id, termFile('gain', prose), line, fix);
const url = (id: ProblemId, to: string, fix: string) =>
  edit(id, survey, ['https://example.org/survey', JSON.stringify(to)], fix, 4);
const row = (id: ProblemId, to: string, fix: string, at?: string | number) =>
  edit(id, usSound, ['    p75: 50000\n', to], fix, at ?? to.trim().split('\n')[0]);
const older = (id: ProblemId, fields: string, fix: string, at: string | number) =>
  edit(id, usSound, ['projections:', `  - ${fields}\n    source: survey\nprojections:`], fix, at);
const outlook = (id: ProblemId, pair: readonly [string, string], fix: string, at?: string) =>
  edit(id, usSound, pair, fix, at);
const stated = (id: ProblemId, fields: string, fix: string) =>
  edit(
    id,
    usSound,
    ['holds: 12', `holds: 12\nstated:\n  - {${fields}, source: survey}`],
    fix,
    '  - {',
  );
const fee = '- of: The fee in town';
const money =
  '      low: 200\n      unit: USD\n      place: us\n      period: "2025"\n      source: survey';
const lowly = 'source: survey\n      confidence: low';
/** The step of the course with a price, changed in one place. */
const price = (
  id: ProblemId,
  [from, to]: readonly [string, string],
  fix: string,
  at: string | number,
) =>
  edit(
    id,
    course,
    [
      '  notKnown: No source read says what it costs.',
      `  figures:\n    ${fee}\n${money}`.replace(from, to),
    ],
    fix,
    at,
  );
const time = (id: ProblemId, pair: readonly [string, string], fix: string) =>
  edit(id, course, pair, fix);
const named = (id: ProblemId, path: string, fix: string): Mistake =>
  one(id, { path: `content/${path}`, text: termFile('other').text }, 1, fix);
const side = (source: string, more = '') => `<Side source="${source}"${more}>\n\nWords.\n\n</Side>`;
const disagree = (...sides: string[]) =>
  `<Disagreement title="A figure">\n\n${sides.join('\n\n')}\n\n</Disagreement>`;

const areas = [
  fileOf(states()),
  fileOf(metros()),
  fileOf(occupation('us-sound', { benchmark: 'us-all', areas: [areaTable] })),
];
/** A mistake in the lists of areas, or in a class that names them. */
function area(
  id: ProblemId,
  part: string,
  [from, to]: readonly [from: string, to: string],
  fix: string,
  at: string | number = to.split('\n')[0] ?? to,
): Mistake {
  const file = areas.find(({ path }) => path.includes(part));
  if (!file) throw new Error(`${part} has no areas`);
  const others = areas.filter((other) => other !== file);
  return { id, files: [...others, changed(file, from, to)], file: file.path, at, fix };
}

const files: Mistake[] = [
  named('file-kind', 'term/hum.mdx', 'terms'),
  named('file-depth', 'terms/live/hum.mdx', 'straight into content/terms/'),
  named('file-ending', 'terms/hum.md', 'Name it hum.mdx'),
  named('file-ending', 'terms/hum', 'Name it hum.mdx'),
  named('file-name', 'terms/Ground Loop.mdx', 'Name it ground-loop.mdx'),
  named('file-name', 'terms/hum..mdx', 'Name it hum.mdx'),
  named('file-name', `terms/${'a'.repeat(90)}.mdx`, '80 at most'),
  named('file-name-reserved', 'terms/con.mdx', 'two words'),
  named('file-name-reserved', 'terms/lpt1.mdx', 'two words'),
  one('file-size', { ...gain, text: gain.text + 'Words. '.repeat(20_000) }, 1, 'Use at most'),
  text('file-slow', `Words.\n\n${'*a_ '.repeat(2_000)}`, 'at most 600 in a paragraph', 10),
  text('file-slow', `Words.\n\n${'a.'.repeat(5_000)}`, 'Shorten it', 10),
  text('file-slow', '[a] '.repeat(250).concat('\n\n').repeat(8), 'in a file', 1),
  text('nesting', '> '.repeat(40) + 'deep', 'Flatten it'),
  text('nesting', `${' '.repeat(120)}- deep`, 'Flatten it'),
  field('nesting', `deep: ${'['.repeat(60)}${']'.repeat(60)}\nholds: 12`, 'Flatten it', 5),
  one('frontmatter-missing', { ...gain, text: '# Gain\n' }, 1, 'Start with ---'),
  one(
    'frontmatter-missing',
    { ...gain, text: gain.text.replaceAll('---', '+++') },
    1,
    'Start with ---',
  ),
  one(
    'frontmatter-missing',
    { ...gain, text: gain.text.replace('---', '--- # x') },
    1,
    'Start with ---',
  ),
  one('frontmatter-missing', { ...gain, text: gain.text.slice(0, 30) }, 1, 'Write a line of ---'),
  title('yaml-unreadable', 'Gain: loud', 'Quote text'),
  title('yaml-unreadable', '"Gain', 'Quote text'),
  title('yaml-unreadable', '!js Gain', 'Quote text'),
  field('yaml-unreadable', 'aliases:\n\t- a\nholds: 12', 'indent with two spaces', 6),
  field('yaml-unreadable', '? [a, b]\n: 1\nholds: 12', 'a word before the colon', 5),
  field('yaml-twice', 'holds: 12\nholds: 13', 'Keep one', 'holds: 13'),
  field('yaml-alias', 'holds: &a 12', '&'),
  title('yaml-alias', '*gain', '*'),
  field('yaml-directive', '%YAML 1.1\nholds: 12', 'Remove the line', 5),
  field('yaml-directive', '...\nholds: 12', 'Remove the line', 5),
  title('yaml-remark', 'Gain #1', 'Quote the whole text'),
  text('mdx-unreadable', 'levels {low, high', '\\{', 8),
  text('mdx-unreadable', 'Words.\n\n<Note title="a">', 'close each tag', 10),
  text('mdx-unreadable', 'Words <!-- note -->.', 'Remove it'),
  text('mdx-unreadable', 'One<br>two.', '<br />'),
  text('markdown-unused', 'See [gain](/terms/gain/ "BUY NOW").', 'Say it in the text'),
  text('markdown-unused', '```\nwords\n```', 'Write it as text'),
  text('link-words', 'See [https://www.bls.gov](https://example.org/).', 'Write where it leads'),
  text('list-long', `${'|a'.repeat(12)}|\n${'|-'.repeat(12)}|\n${'|b'.repeat(12)}|`, 'at most 10'),
  text('link-host', 'See [this](https://router.lan/).', 'publisher'),
  text('link-host', 'See [this](https://аррӏе.com/).', 'publisher'),
  text(
    'entry-unknown',
    '<Disagreement title="Pay" claims="D999">\n<Side source="survey">\n\nWords.\n\n</Side>\n<Side source="survey">\n\nOther words.\n\n</Side>\n</Disagreement>',
    'none',
  ),
  text('link-words', 'See [bls.gov/ooh](https://example.org/).', 'Write where it leads'),
  text('link-words', 'See [“https://www.bls.gov/”](https://example.org/).', 'where it leads'),
  text('link-words', 'See [www.bls.gov][1].\n\n[1]: https://example.org/', 'where it leads'),
  text('link-host', 'See [this](https://www.bls.gov⁄ooh.example.org/).', 'publisher'),
  text('link-host', 'See [this](https://bls.gov。example.org/).', 'publisher'),
  text('link-host', 'See [this](https://a.onion/).', 'publisher'),
  text('nesting', `${'1. '.repeat(3_000)}deep`, 'Flatten it'),
  text('markdown-unused', 'A [gain][nowhere] stage.', 'Close the mark'),
  text('markdown-unused', 'A [gain] (/terms/gain/) stage.', 'Close the mark'),
  text('markdown-unused', 'It is *loud here.', 'Close the mark'),
  text('markdown-unused', 'It is _loud here.', 'Close the mark'),
  text('markdown-unused', 'It is ==loud== here.', 'Close the mark'),
  text('markdown-unused', ':::note\nWords.', 'Close the mark'),
  text('markdown-unused', '| a | b |\n| c | d |', 'Close the mark'),
  text('markdown-unused', '• item', 'Close the mark'),
  text('markdown-unused', '-item', 'Close the mark'),
  text('markdown-unused', '1986. That was a year.', '1986\\.'),
  text('heading-twice', 'Words.\n\n## Main\n\nWords.', 'other words', 10),
  text('component-place', '<abbr>\n\nA paragraph.\n\n</abbr>', 'within a line'),
  text('component-place', '<Term id="gain">\n\n- one thing\n\n</Term>', 'within a line'),
  title('field-form', '“Gain”', 'curly quotes'),
  text('sign-hidden', 'A wo\u202erd.', 'type them anew'),
  text('sign-hidden', 'A wo&#x202e;rd.', 'type them anew'),
  text('sign-hidden', 'A word\0.', 'type them anew'),
  text('sign-hidden', 'A\rword.', 'type them anew'),
  text('sign-hidden', 'A \u2065 word.', 'type them anew'),
  text('sign-hidden', 'A \ufff0 word.', 'type them anew'),
  title('sign-hidden', '"Ga\\u202ein"', 'type them anew'),
  title('sign-hidden', '"Ga\\u00adin"', 'type them anew'),
  text('letters-mixed', 'Gаin is loud.', 'Type the word anew'),
  text('letters-mixed', 'A word: сор.', 'Type the word anew'),
  text('letters-mixed', 'The ⅿixer is here.', 'Type the word anew'),
  text('letters-mixed', 'The ⓖⓐⓘⓝ is here.', 'Type the word anew'),
  text('letters-mixed', 'Ｇain is loud.', 'Type the word anew'),
  text('letters-mixed', `A w${'\u0301'.repeat(9)}ord.`, 'Type the word anew'),
  title('text-empty', `"${'\u0301'.repeat(3)}"`, 'something to see'),
  text('text-empty', '***', 'Write it', 7),
  text('text-empty', '<Cite source="survey" />', 'Write it', 7),
];

const fields: Mistake[] = [
  edit('field-missing', gain, ['holds: 12\n', ''], 'Months until', 2),
  edit('field-missing', course, ['      source: survey\n', ''], 'Who says so', '- of:'),
  edit(
    'field-rule',
    course,
    ['  notKnown: No source read says what it costs.', '  {}'],
    'give inherent, figures or both',
    'cost:',
  ),
  field('field-unknown', 'alias: [hum]\nholds: 12', 'Did you mean aliases?', 'alias:'),
  field('field-unknown', '__proto__: {}\nholds: 12', 'Use one of: title', '__proto__'),
  field('field-unknown', 'constructor: a\nholds: 12', 'Use one of: title', 'constructor'),
  edit(
    'field-unknown',
    course,
    [
      '  notKnown: No source read says what it costs.',
      '  notKnown: No source read says what it costs.\n  figures: []',
    ],
    'Remove it',
    '  figures: []',
  ),
  field('field-type', 'holds: a year', 'Write a number'),
  field('field-type', 'holds: .nan', 'Write a number'),
  field('field-type', 'holds: .inf', 'Write a number'),
  field('field-type', 'holds: [12]', 'Write a number'),
  title('field-type', '[Gain]', 'Write text'),
  title('field-type', 'true', 'Write text'),
  edit('field-type', mixer, ['leaning: 3', 'leaning: 3.5'], 'a whole number'),
  edit('word-unknown', mixer, ['loud: often', 'loud: offen'], 'Did you mean often?'),
  text(
    'word-unknown',
    `Words.\n\n${disagree(side('survey'), side('survey', ' trusted="no"'))}`,
    'Use one of: yes',
    18,
  ),
  edit('list-short', mixer, ['  - Duty number 1 of this job.\n', ''], 'at least 5', 'duties:'),
  edit(
    'list-long',
    mixer,
    [
      'reasonsNot:\n',
      `reasonsNot:\n${[4, 5, 6, 7].map((number) => `  - The reason number ${number} not to do it.\n`).join('')}`,
    ],
    'at most 6',
    'reasonsNot:',
  ),
  title('text-length', 'G', 'at least 2'),
  title('text-length', 'G'.repeat(61), 'at most 60'),
  field('number-range', 'holds: 360', 'at most 36'),
  field('number-range', 'holds: -1', 'at least 1'),
  row('number-range', '    p75: -50000\n', 'more than 0'),
  day('field-form', '22.11.2026', 'as 2026-11-22'),
  day('field-form', '"2026-02-31"', 'as 2026-11-22'),
  title('field-form', '"Gain "', 'remove the space'),
  title('field-form', '"Ga\\nin"', 'on one line'),
  older(
    'field-form',
    'period: Last summer\n    median: 40000',
    'Write when it held',
    'Last summer',
  ),
  edit('field-rule', mixer, ['family: live', 'family: live\nspans: [live]'], 'either family'),
  edit(
    'field-rule',
    survey,
    ['short: Survey', 'short: Survey\nnoUrl: It is on paper only.'],
    'noUrl',
    'url:',
  ),
  edit('entry-unknown', mixer, ['to: technician', 'to: technican'], 'Did you mean technician?'),
  text('entry-unknown', 'See <Term id="gian">gain</Term>.', 'Did you mean gain?'),
  text('entry-unknown', 'So it is <Cite source="constructor" />.', 'Use one of: survey'),
  text(
    'figure-unknown',
    'It is <Figure occupation="us-sound" period="May 2024" />.',
    'Did you mean May 2025?',
  ),
  text(
    'figure-unknown',
    'It is <Figure occupation="us-sound" period="May 2025" statistic="mean" />.',
    'wage median',
  ),
  text('page-unknown', '[mixing](/skills/mixng/)', 'Did you mean /skills/mixing/?'),
  text('page-unknown', '[mixing](/skills/mixing/?a=1)', 'Did you mean /skills/mixing/?'),
  text('anchor-unknown', '[why](/skills/mixing/#wy-it-matters)', 'Did you mean why-it-matters?'),
  text('link-form', '[mixing](../mixing)', 'Start it at the root'),
  text('link-form', '[mixing](/skills/mixing)', 'Write /skills/mixing/'),
  text('link-form', '[mixing](//example.org/)', 'Write https://example.org/'),
  text('link-form', '[mixing](/skills/mixing/#)', 'Write /skills/mixing/'),
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,a',
    'mailto:a@example.org',
  ].map((link) => text('link-scheme', `[here](${link})`, 'https://')),
  text('link-scheme', '[here](http://example.org/)', 'Write https://example.org/'),
  url('link-scheme', 'http://example.org/', 'Write https://example.org/'),
  ...['https://www.bls.gov@example.org/', 'https://user:pass@example.org/'].map((address) =>
    url('link-host', address, 'Write https://example.org/'),
  ),
  ...[
    'https://1.2.3.4/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://intranet/',
    'https://a.local/',
    'https://a..b/',
    'https://example.org./',
  ].map((address) => url('link-host', address, 'Name the publisher’s')),
  url('link-host', 'https://example.org:8080/', 'without it'),
  url('link-host', 'https://xn--exmple-cua.org/', 'own letters'),
  url('link-host', 'https://example.org/<script>', 'Copy it'),
  text('link-host', '[here](https://%/)', 'Copy it'),
  edit('self-reference', mixer, ['to: technician', 'to: mixer'], 'Name another role'),
  edit(
    'self-reference',
    mixer,
    ['title: Through a course\n', 'title: Through a course\n    through: mixer\n'],
    'held before',
    '    through: mixer',
  ),
  edit(
    'self-reference',
    mixer,
    ['title: Another job\n', 'title: Another job\n    role: mixer\n'],
    'Name another role',
    '    role: mixer',
  ),
  edit('self-reference', mixer, ['name: sound person', 'name: Mixer'], 'Remove it'),
  edit(
    'self-reference',
    found('us-all'),
    ['holds: 12', 'holds: 12\nbenchmark: us-all'],
    'Remove the line',
    'benchmark',
  ),
  one('self-reference', fileOf(step('course', { next: ['course'] })), '  - course', 'comes after'),
  one('self-reference', fileOf(term('gain', { aliases: ['GAIN'] })), '  - GAIN', 'Remove it'),
  edit(
    'listed-twice',
    mixer,
    ['  - name: sound person\n', '  - name: sound person\n  - name: Sound Person\n'],
    'Keep one',
    'Sound Person',
  ),
  edit(
    'listed-twice',
    mixer,
    ['  - Duty number 1 of this job.', '  - Duty number 2 of this job.'],
    'Keep one',
    9,
  ),
  edit('listed-twice', mixer, ['  - day\n', '  - day\n  - day\n'], 'Keep the first', 70),
  one(
    'listed-twice',
    fileOf(term('gain', { aliases: ['level', 'Level'] })),
    '  - Level',
    'Keep one',
  ),
  older('listed-twice', 'period: May 2025\n    median: 40000', 'one row for a period', 15),
  one(
    'taken',
    changed(pageFile('hum', 'Words.'), 'title: Hum', 'title: GAlN'),
    2,
    'Choose another',
  ),
  one('taken', fileOf(family('screen', { tape: 'red' })), 'tape: red', 'Choose another'),
  {
    id: 'wording-taken',
    files: [symptomFile('hissing', 'It hisses'), symptomFile('noise', 'it Hisses!')],
    file: 'content/symptoms/noise.yaml',
    at: 'it Hisses!',
    fix: 'what tells the two apart',
  },
  edit('lesson-length', firstLesson, ['minutes: 40', 'minutes: 30'], 'Make them 60', 'parts:'),
  edit(
    'answer-changed',
    firstLesson,
    ['is: often', 'is: rarely'],
    'put answer and holds right',
    'field: conditions.nights',
  ),
  one('sound-unmade', fileOf(sound('thunder')), 'title: Thunder', 'write what makes it'),
  one('address-taken', pageFile('roles', 'Words.'), 2, 'another name'),
  one(
    'comparison-name',
    {
      text: pair.text.replace('Is it', 'Rather'),
      path: 'content/comparisons/technician-vs-mixer.mdx',
    },
    2,
    'mixer-vs-technician.mdx',
  ),
  edit(
    'comparison-fit',
    pair,
    ['  - role: technician\n    if: you like what technician people do\nreviewed', 'reviewed'].map(
      (piece, index) =>
        index === 0
          ? piece
          : '  - role: mixer\n    if: you like what technician people do\nreviewed',
    ) as [string, string],
    'fair to both',
    'fit:',
  ),
  one('orphan', fileOf(term('hum')), 1, 'Refer to it'),
  {
    ...{ id: 'skill-below', file: mixer.path, at: 18, fix: 'Write expert' },
    files: [
      fileOf(
        family('live', {
          common: [{ skill: 'listening', level: 'expert', why: 'Everybody here listens all day.' }],
        }),
      ),
    ],
  },
  {
    ...{
      id: 'skill-missing',
      file: mixer.path,
      at: 13,
      fix: 'Add soldering at practitioner',
    },
    files: [fileOf(skill('mixing', { buildsOn: ['soldering'] }))],
  },
  edit('path-broken', live, ['to: desk', 'to: dsk'], 'Did you mean desk', 'to: dsk'),
  edit('path-broken', live, ['to: desk', 'to: singer'], 'another place', 'to: singer'),
  edit('path-broken', live, ['kind: listener', 'kind: box'], 'kind listener', 'places:'),
  edit('path-broken', live, ['kind: back', 'kind: sound'], 'kind: back', 'id: singer'),
  edit(
    'path-broken',
    live,
    ['    - from: desk\n      to: speakers\n', ''],
    'Add a cable to it',
    'id: speakers',
  ),
  edit('off-path', mixer, ['  - desk\n', '  - dsk\n'], 'Did you mean desk'),
  ...(
    [
      ['to: 9:00', 'to: 7:00', 'past midnight'],
      ['from: 9:00', 'from: 8:30', 'in order'],
      ['from: 9:00', 'from: 9', 'Write a time'],
    ] as const
  ).map(([from, to, fix]) =>
    edit('day-order', fileOf(role('mixer', 'technician', { day: clockDay })), [from, to], fix),
  ),
  crewed(
    'crew-size',
    ['people:\n      - holds:', 'people:\n      - count: 2\n        holds:'],
    'one person',
    'name: One person',
  ),
  crewed('crew-size', ['count: 2', 'count: 1'], 'from the smallest', 'A full crew'),
  crewed(
    'crew-rows',
    ['other: Lights\n            does: Leaves', 'other: Doors\n            does: Leaves'],
    'Add it to the last size',
  ),
  crewed(
    'crew-rows',
    [
      twoPatch,
      twoPatch.replace('holds:', 'holds:\n          - other: Video\n            does: Show it.'),
    ],
    'next to each other',
    'holds:',
  ),
  crewed(
    'listed-twice',
    [
      'role: technician\n            does: Patches all',
      'role: mixer\n            does: Patches all',
    ],
    'a part of its own',
    24,
  ),
  crewed(
    'entry-unknown',
    ['sizes:', `guests:\n  - role: mixxer\n    why: ${reason}\nsizes:`],
    'Did you mean mixer?',
    'role: mixxer',
  ),
  one(
    'list-short',
    {
      ...clubNight,
      text: clubNight.text.replace(/people:\n {6}- holds:[^]*?(?= {4}givenUp)/, 'people: []\n'),
    },
    'people: []',
    '',
  ),
  crewed(
    'exception-unneeded',
    ['sizes:', `guests:\n  - role: mixer\n    why: ${reason}\nsizes:`],
    'Remove it',
    'role: mixer',
  ),
  {
    ...crewed('crew-guest', ['family: live', 'family: screen'], 'say in guests', 'role: mixer'),
    files: [
      { ...clubNight, text: clubNight.text.replace('family: live', 'family: screen') },
      fileOf(family('screen')),
      fileOf(role('boom', 'mixer', { family: 'screen', aliases: [] })),
    ],
  },
  edit(
    'waiver-unneeded',
    mixer,
    ['tools:\n', 'waives:\n  - skill: soldering\n    why: The shop does all of it here.\ntools:\n'],
    'Remove it',
    'skill: soldering',
  ),
];

const figures: Mistake[] = [
  row('figure-order', '    p75: 30000\n', 'p10 is the lowest', newest),
  row('figure-order', '    p75: 50000\n    mean: 200000\n', 'say why in unusual', 'mean:'),
  older('figure-order', 'period: May 2026\n    median: 41000', 'newest first', newest),
  edit('figure-range', usSound, ['p90: 60000', 'p90: 1375000'], 'say why in unusual'),
  older(
    'figure-range',
    'period: May 2024\n    employment: 1000000000',
    'say why in unusual',
    'employment:',
  ),
  row(
    'figure-range',
    '    p75: 50000\n    employmentErrorPercent: 80\n',
    'say why in unusual',
    'employmentError',
  ),
  outlook('figure-range', ['changePercent: -1.5', 'changePercent: -250'], 'say why in unusual'),
  outlook(
    'figure-range',
    ['openingsThousand: 1.2', 'openingsThousand: 120000'],
    'say why in unusual',
  ),
  outlook(
    'figure-range',
    ['openingsThousand: 1.2', 'selfEmployedPercent: 250'],
    'say why in unusual',
  ),
  outlook('figure-range', ['to: 2034', 'to: 2090'], 'say why in unusual'),
  stated('figure-range', 'low: -3, unit: years, place: us, period: "2025"', 'say why in unusual'),
  stated(
    'figure-range',
    'low: 250, unit: percent, place: us, period: "2025"',
    'say why in unusual',
  ),
  stated(
    'figure-range',
    'low: -5, unit: USD, per: hour, place: us, period: "2025"',
    'say why in unusual',
  ),
  stated(
    'figure-range',
    'low: 1, high: 100, unit: percent, place: us, period: "2025"',
    'say why in unusual',
  ),
  time('figure-range', ['low: 2\n', 'low: -2\n'], 'say why in unusual'),
  stated('figure-range', 'low: 200, unit: hours, per: week, place: us, period: "2025"', 'Check it'),
  stated('figure-range', 'low: 9, unit: days, per: week, place: us, period: "2025"', 'Check it'),
  stated('figure-range', 'low: 3.5, unit: jobs, place: us, period: "2025"', 'Check it'),
  stated('figure-unit', 'low: 3, unit: years, place: au, period: "2025"', 'Write us'),
  stated('date-future', 'low: 3, unit: years, place: us, period: December 2026', 'when it held'),
  stated('date-future', 'low: 3, unit: years, place: us, period: 2026-12', 'when it held'),
  stated('date-future', 'low: 3, unit: years, place: us, period: Q4 2027', 'when it held'),
  stated('date-unreal', 'low: 3, unit: years, place: us, period: 2025-13', 'when it held'),
  stated('date-unreal', 'low: 3, unit: years, place: us, period: February 30 2025', 'when it held'),
  stated('date-unreal', 'low: 3, unit: years, place: us, period: 2025-2024', 'when it held'),
  stated('yaml-unreadable', 'low: 0x24, unit: years, place: us, period: "2025"', 'Write 36'),
  older(
    'figure-jump',
    'period: May 2024\n    median: 90000',
    'say why in unusual',
    'median: 40000',
  ),
  row('figure-sum', '    p75: 50000\n    medianHourly: 50\n', 'say why in unusual', 'medianHourly'),
  outlook(
    'figure-sum',
    ['changePercent: -1.5', 'jobsFrom: 10\n    jobsTo: 20\n    changePercent: 5'],
    'say why in unusual',
    'changePercent',
  ),
  edit('figure-unit', usSound, ['currency: USD', 'currency: jobs'], 'Write USD'),
  edit('figure-unit', usSound, ['currency: USD', 'currency: GBP'], 'Write USD'),
  stated('figure-unit', 'low: 30000, unit: USD, per: year, place: gb, period: "2025"', 'Write GBP'),
  stated(
    'figure-unit',
    'low: 30000, unit: jobs, per: year, place: us, period: "2025"',
    'Remove the line',
  ),
  time('figure-unit', ['unit: weeks', 'unit: USD'], 'weeks'),
  price('figure-unit', ['unit: USD', 'unit: GBP'], 'Write USD', 'unit: GBP'),
  price('figure-range', ['low: 200', 'low: 2000000'], 'say why in unusual', 'low: 2000000'),
  price('figure-lead', ['source: survey', `${lowly}`], 'Put a surer one before it', fee),
  price(
    'figure-lead',
    ['source: survey', `${lowly}\n    - of: The fee elsewhere\n${money}`],
    'Put a surer one before it',
    fee,
  ),
  price(
    'listed-twice',
    ['source: survey', `source: survey\n    - of: The fee in town\n${money}`],
    'say what each is of',
    22,
  ),
  edit('code-form', usSound, ['code: 27-4014', 'code: banana'], 'like 27-4014'),
  day('date-future', '"2099-01-01"', 'it happened'),
  edit('date-future', survey, ['published: "2025"', 'published: May 2099'], 'it happened'),
  outlook('date-future', ['from: 2024', 'from: 2033'], 'jobs counted'),
  stated('date-future', 'low: 3, unit: percent, place: us, period: "2099"', 'when it held'),
  day('date-unreal', '"1999-01-01"', 'it happened'),
  edit('date-unreal', survey, ['published: "2025"', 'published: 2099-02-31'], 'it happened'),
  stated(
    'date-unreal',
    'low: 3, unit: percent, place: us, period: "read 2025-02-31"',
    'when it held',
  ),
  stated('date-unreal', 'low: 3, unit: percent, place: us, period: May 1025', 'when it held'),
  row(
    'exception-unneeded',
    '    p75: 50000\n    unusual: The source has it so and tells why.\n',
    'Remove the line',
    'unusual',
  ),
  edit(
    'exception-unneeded',
    survey,
    ['short: Survey', 'short: Survey\nnoHttps: The publisher has none at all.'],
    'Remove the line',
    'noHttps',
  ),
  older('field-missing', 'period: May 2024', 'or remove the row', 'period: May 2024'),
];

const prose: Mistake[] = [
  text('heading-level', '# Why\n\nWords.', 'Use ##'),
  text('heading-level', '## Why\n\nWords.\n\n#### How\n\nWords.', 'Use ### here', 12),
  edit(
    'heading-unknown',
    course,
    ['## How to do it\n', '## How to do it\n\nWords.\n\n## Further reading\n'],
    'Use one of',
    'Further reading',
  ),
  edit(
    'heading-missing',
    course,
    ['## How to do it\n\nWords that answer it.\n\n', ''],
    'Add ## How to do it',
    22,
  ),
  edit(
    'heading-twice',
    course,
    ['## How to tell', '## How to do it\n\nWords.\n\n## How to tell'],
    'Join the two',
    35,
  ),
  edit(
    'heading-order',
    pair,
    [
      '## Why people mix them up\n\nWords that answer it.\n\n## Which fits you\n',
      '## Which fits you\n\nWords that answer it.\n\n## Why people mix them up\n',
    ],
    'Order:',
    '## Why people',
  ),
  text('unfinished', 'To be written.', 'Write it in place'),
  edit(
    'heading-place',
    found('skills/mixing'),
    ['## Why it matters', 'Words before.\n\n## Why it matters'],
    'below the heading',
    'Words before.',
  ),
  text('heading-place', '> ## Why\n>\n> Words.', 'stand by itself'),
  text('section-empty', 'Words.\n\n## Why\n\n## How\n\nWords.', 'Write the section', 10),
  text('section-empty', 'Words.\n\n##\n\nWords.', 'Give it words', 10),
  text('section-empty', 'Words.\n\n<Note title="A note" />', 'Write it', 10),
  text('section-empty', 'See <Term id="gain"></Term>.', 'Write it'),
  text('code-import', "import fs from 'node:fs'", 'Remove the line'),
  text('code-import', 'export const a = 1', 'Remove the line'),
  text('code-expression', 'It is {process.env.HOME}.', '\\{'),
  text('code-expression', '{/* a remark */}', '\\{'),
  text('image', 'See ![console](/console.jpg)', 'in words'),
  ...['script', 'img', 'constructor', 'toString', '__proto__', 'Fragment', 'style', 'a.b'].map(
    (tag) => text('component-unknown', `A <${tag}>word</${tag}>.`, ''),
  ),
  text('component-unknown', 'A <cite>word</cite>.', 'Did you mean Cite?'),
  text('component-place', `Words.\n\n${side('survey')}`, 'Move it inside', 10),
  text('component-place', `Words.\n\n${disagree(side('survey'))}`, 'its own <Side>', 10),
  text(
    'component-place',
    'A [word <Cite source="survey" />](/skills/mixing/).',
    'before or after the link',
  ),
  text(
    'component-place',
    'A <Term id="gain">[word](/skills/mixing/)</Term>.',
    'before or after the link',
  ),
  text(
    'component-place',
    'A word <Note title="A note">inside</Note> of a sentence.',
    'lines of its own',
  ),
  text('component-place', 'A <Cite source="survey">word</Cite>.', 'after the words'),
  text('component-place', 'A <br>word</br>.', 'after the words'),
  text('attribute-unknown', 'A word <Cite source="survey" onClick="x" />.', 'source'),
  text('attribute-unknown', 'A <kbd class="x">word</kbd>.', 'Remove it'),
  text('attribute-missing', 'A word <Cite />.', 'Add source'),
  text('attribute-missing', 'A word <Figure occupation="us-sound" />.', 'Add period'),
  text('attribute-text', 'A word <Cite source={survey} />.', 'plain text'),
  text('attribute-text', 'A word <Cite source />.', 'plain text'),
  text('attribute-twice', 'A word <Cite source="nobody" source="survey" />.', 'Keep one'),
  text('link-words', 'A [](/skills/mixing/) word.', 'where it leads'),
  text('markdown-unused', 'A **loud word.', 'Close the mark'),
  title('markdown-unused', '"**Gain**"', 'plain text'),
  title('markdown-unused', '"[Gain](/terms/gain/)"', 'plain text'),
  text('markdown-unused', '- [ ] A word.', 'a plain list'),
  text('markdown-unused', 'A ~~loud~~ word.', '\\~'),
  text('markdown-unused', 'A word.[^1]\n\n[^1]: A note.', 'cite a source'),
];

/** Every mistake that can be made in files of the sample by themselves, without a style guide. */
const quarters = ['p25: 28000', 'median: 35000', 'p75: 42000'].join('\n        ');

const places: Mistake[] = [
  area('code-form', 'us-states', ['code: "18"', 'code: "8"'], 'Write it like 48'),
  area('field-missing', 'us-states', ['    letters: IL\n', ''], 'Add letters', 9),
  area('field-form', 'us-metros', ['Springfield, IL', 'Springfield'], 'End it', 12),
  area('figure-range', 'us-states', ['prices: 99.9', 'prices: 9.99'], 'Check it'),
  area(
    'field-missing',
    'us-states',
    ['prices:\n  period: "2024"\n  source: survey\n  note: The price level of everything.\n', ''],
    'Add prices',
    'prices: 99.9',
  ),
  area('listed-twice', 'us-states', ['code: "18"', 'code: "17"'], 'for a code', 13),
  area('entry-unknown', 'us-metros', ['Winston-Salem, IL', 'Winston-Salem, IX'], 'IL', 9),
  area('entry-unknown', 'us-sound', ['code: "44100"', 'code: "44101"'], 'Did you mean 44100?'),
  area('listed-twice', 'us-sound', ['code: "44100"', 'code: "16980"'], 'for an area', 39),
  area('figure-order', 'us-sound', ['p25: 28000', 'p25: 38000'], 'p10 is the lowest', 29),
  area('figure-range', 'us-sound', [quarters, 'median: 9000'], 'say why'),
  area('number-range', 'us-sound', ['employment: 500', 'employment: -500'], 'more than 0'),
  area('date-future', 'us-sound', ['May 2025\n    list', 'May 2099\n    list'], 'when it held', 25),
  area(
    'figure-sum',
    'us-sound',
    ['p90: 60000', 'p90: 60000\n    employment: 2000'],
    'say why',
    'employment: 4000',
  ),
];

export const mistakes: readonly Mistake[] = [...files, ...fields, ...figures, ...places, ...prose];
