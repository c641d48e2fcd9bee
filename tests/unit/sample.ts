import { fileURLToPath } from 'node:url';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { checkContent } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { formatProblems } from '../../src/checks/integrity/problem.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { readProject } from '../../src/tools/project.ts';

/** Where the project is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const review = 'reviewed: "2026-11-22"\nholds: 12';

const yaml = (kind: string, id: string, fields: string): ContentFile => ({
  path: `content/${kind}/${id}.yaml`,
  text: `${fields}\n${review}\n`,
});

const mdx = (kind: string, id: string, fields: string, prose: string): ContentFile => ({
  path: `content/${kind}/${id}.mdx`,
  text: `---\n${fields}\n${review}\n---\n\n${prose}\n`,
});

const answered = (headings: readonly string[]) =>
  headings.map((heading) => `## ${heading}\n\nWords that answer it.`).join('\n\n');

/** What a skill of the sample is called: its id as words, with a capital. */
const words = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export const term = (id: string, prose = 'Words that explain it.') =>
  mdx('terms', id, `title: ${words(id)}\nsummary: What ${id} means in one sentence.`, prose);

export const page = (id: string, prose: string) =>
  mdx('pages', id, `title: ${words(id)}\nsummary: What the page called ${id} tells you.`, prose);

export const source = (id: string) =>
  yaml(
    'sources',
    id,
    `publisher: The office of ${id}
title: A publication called ${id}
short: ${words(id)}
url: https://example.org/${id}
published: "2025"
licence: not read
seen: The whole text
trust: official`,
  );

/** No two families share a tape. */
const tapeOf: Record<string, string> = { live: 'red', screen: 'green', 'family-a': 'amber' };

export const family = (id: string) =>
  mdx(
    'families',
    id,
    `title: ${words(id)}\norder: 1\ntape: ${tapeOf[id] ?? 'blue'}\nsummary: Work that is called ${id}.`,
    answered(['Who is on the job', 'How people move']),
  );

const level = (name: string, id: string) => `  ${name}:
    can:
      - Do ${id} as somebody at ${name}.
      - Teach ${id} as somebody at ${name}.
    evidence: A recording that shows ${id} at ${name}.`;

export const skill = (id: string) =>
  mdx(
    'skills',
    id,
    `title: ${words(id)}
group: craft
summary: The skill that is called ${id}, in one sentence.
levels:
${['awareness', 'working', 'practitioner', 'expert'].map((name) => level(name, id)).join('\n')}`,
    answered(['Why it matters', 'A common mistake', 'How to practice']),
  );

export const step = (id: string) =>
  mdx(
    'steps',
    id,
    `title: ${words(id)}
stage: learn
summary: The step that is called ${id}, in one sentence.
time:
  low: 2
  high: 6
  unit: weeks
  place: us
  period: undated, read 2026
  source: survey
cost:
  notKnown: No source read says what it costs.
builds:
  - skill: mixing
    level: working`,
    answered(['Who it is for', 'What it takes', 'How to do it', 'How to tell it has worked']),
  );

export const occupation = (id: string) =>
  yaml(
    'occupations',
    id,
    `title: Class ${id}
scheme: us-soc
code: "27-4014"
place: us
currency: USD
summary: Everybody who is counted in ${id}.
wages:
  - period: May 2025
    p10: 20000
    p25: 30000
    median: 40000
    p75: 50000
    p90: 60000
    source: survey
projections:
  - from: 2024
    to: 2034
    changePercent: -1.5
    openingsThousand: 1.2
    source: survey`,
  );

/** The skills both sample roles need, each at the level of its place in the list. */
export const skillIds = [
  'mixing',
  'listening',
  'patching',
  'cabling',
  'tuning',
  'editing',
  'safety',
  'teamwork',
] as const;

const needed = (skills: readonly string[]) =>
  skills
    .map(
      (id, index) => `  - skill: ${id}
    level: ${['expert', 'practitioner', 'working', 'awareness'][index % 4]}
    why: This job needs ${id} every working day.`,
    )
    .join('\n');

/** A role with a move to another; its prose uses the term gain and the source survey. */
export const role = (id: string, to: string, skills: readonly string[] = skillIds) =>
  mdx(
    'roles',
    id,
    `title: ${words(id)}
family: live
summary: The job that is called ${id}, in one sentence.
aliases:
  - name: sound person
duties:
${[1, 2, 3, 4, 5].map((number) => `  - Duty number ${number} of this job.`).join('\n')}
skills:
${needed(skills)}
tools:
${[1, 2, 3].map((number) => `  - { name: Tool ${number}, for: Doing the work }`).join('\n')}
answersTo:
  - The head of sound.
routes:
  - title: Through a course
    text: You take a course, and the school finds a placement for you.
    steps: [course]
  - title: Through a first gig
    text: You carry cases for a company, and one day you are asked to stay.
    steps: [first-gig]
time:
  notKnown: No source read says how long it takes.
moves:
  - to: ${to}
    evidence: assumed
    years:
      notKnown: No source read says how many years.
    keep: Everything you know about sound.
    add: Everything that is different there.
    giveUp: The place where you have worked.
    steps: [course]
payUnits: [day]
occupations:
  - occupation: us-sound
    match: closest
    why: It is the class whose description is nearest.
conditions:
  nights: often
  weekends: often
  travel: rarely
  lifting: rarely
  heights: rarely
  loud: often
  company: crew
  base: site
leaning: 3
fits: You like to hear how things fit together.
reasonsNot:
  - The first honest reason not to do it.
  - The second honest reason not to do it.
  - The third honest reason not to do it.
confusedWith:
  - { title: Another job, why: People think that the two are the same. }`,
    `## What you do

You set <Term id="gain">gain</Term>, says a survey <Cite source="survey" />.

## Where you work

At a [first gig](/steps/first-gig/).

## How you are paid

Half earn less than <Figure occupation="us-sound" period="May 2025" />.

${answered(['How the work looks ahead', 'A working day', 'Time, body and hearing', 'Try it this weekend'])}`,
  );

export const comparison = (one: string, other: string) =>
  mdx(
    'comparisons',
    `${one}-vs-${other}`,
    `question: Is it ${one} or ${other}?
difference: The one does this and the other does that, which is all there is to it.
fit:
${[one, one, other, other].map((id) => `  - role: ${id}\n    if: you like what ${id} people do`).join('\n')}`,
    answered(['Why people mix them up', 'Where sources disagree', 'Which fits you']),
  );

/** A small knowledge base in which nothing is wrong. */
export const sample = (): ContentFile[] => [
  role('mixer', 'technician'),
  role('technician', 'mixer', [...skillIds.slice(1), 'soldering']),
  comparison('mixer', 'technician'),
  family('live'),
  ...[...skillIds, 'soldering'].map(skill),
  step('course'),
  step('first-gig'),
  term('gain'),
  source('survey'),
  changed(occupation('us-sound'), 'wages:', 'benchmark: us-all\nwages:'),
  changed(occupation('us-all'), '27-4014', '00-0000'),
];

/** A file with one piece of its text changed. Throws unless the piece stands there exactly once. */
export function changed(file: ContentFile, from: string, to: string): ContentFile {
  const found = file.text.split(from).length - 1;
  if (found !== 1) throw new Error(`"${from}" stands ${found} times in ${file.path}`);
  return { ...file, text: file.text.replace(from, () => to) };
}

/** Files with one of them replaced, or added if it is not there. */
export const replaced = (files: readonly ContentFile[], file: ContentFile): ContentFile[] => [
  ...files.filter(({ path }) => path !== file.path),
  file,
];

/** The line of a file on which a piece of text stands first. */
export function lineIn({ path, text }: ContentFile, piece: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(piece));
  if (index < 0) throw new Error(`"${piece}" is not in ${path}`);
  return index + 1;
}

/** The problems of the sample once one of its files is replaced or another is added. */
export const problemsWith = (...files: ContentFile[]) =>
  checkContent(files.reduce(replaced, sample())).problems;

/** Entries of files in which nothing is wrong. */
export function entriesOf(files: readonly ContentFile[]): AnyEntry[] {
  const { problems, entries } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return entries;
}

/** The sample as knowledge, with files replaced or added. */
export const sampleKnowledge = (...files: ContentFile[]): Knowledge =>
  createKnowledge(entriesOf(files.reduce(replaced, sample())));

/** What the site is really made of. */
export const realFiles = (await readProject(root)).files;
let real: Knowledge | undefined;
export const realKnowledge = (): Knowledge => (real ??= createKnowledge(entriesOf(realFiles)));
