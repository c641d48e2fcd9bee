import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import type { Problem } from '../../src/checks/integrity/problem.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { root } from './real.ts';

const fixture = join(root, 'tests/fixtures/broken');

type Row = [file: string, line: number, what: string, fix: string];

/** Every fault of the fixture: where it stands below content/, and what must be said about it. */
const faults: Row[] = [
  // Files beside the entries
  ['style.yaml', 1, 'the file is missing', 'Bring it back'],
  ['renamed.yaml', 1, 'the file is missing', 'Bring it back'],
  ['queries.tsv', 1, 'the file is missing', 'Bring it back'],
  ['pages/about.mdx', 1, 'the file is missing', 'Bring it back'],
  ['pages/contribute.mdx', 1, 'the file is missing', 'Bring it back'],
  ['pages/accessibility.mdx', 1, 'the file is missing', 'Bring it back'],
  // Names of files and folders
  ['term/bus.mdx', 1, 'no kind of entry "term"', 'Did you mean terms?'],
  ['terms/deep/deep.mdx', 1, 'too deep', 'straight into content/terms/'],
  ['terms/wrong-ending.md', 1, 'not a .md file', 'Name it wrong-ending.mdx'],
  ['terms/no-ending', 1, 'no ending', 'Name it no-ending.mdx'],
  ['terms/two words.mdx', 1, 'not an id', 'Name it two-words.mdx'],
  ['terms/Capitals.mdx', 1, 'not an id', 'Name it capitals.mdx'],
  ['terms/same-as-gain.mdx', 1, 'same to the letter as content/terms/gain.mdx', 'Remove one'],
  // YAML
  ['terms/no-frontmatter.mdx', 1, 'no frontmatter', 'Start with ---'],
  ['terms/broken-yaml.mdx', 3, 'YAML cannot be read: Missing closing "quote', 'Quote text'],
  ['terms/colon-in-text.mdx', 3, 'YAML cannot be read', 'Quote text that holds a colon'],
  ['terms/field-twice.mdx', 5, 'the field stands twice', 'Keep one'],
  ['terms/yaml-alias.mdx', 2, 'refers to *gain', 'Quote text that starts with *'],
  // Fields
  ['terms/missing-field.mdx', 2, 'the field is missing', 'Add it: text'],
  ['terms/unknown-field.mdx', 5, 'no such field', 'Did you mean aliases?'],
  ['terms/text-for-list.mdx', 5, 'not a list', 'Write a list'],
  ['terms/wrong-date.mdx', 4, 'not right', 'as 2026-11-22'],
  ['terms/no-such-day.mdx', 4, 'not right', 'a day that exists'],
  ['families/unknown-tape.mdx', 4, '"pink" is not one of the values', 'Use one of: red, rose'],
  ['roles/missing-level.mdx', 17, 'the field is missing', 'Add one of: awareness, working'],
  ['roles/unknown-level.mdx', 18, '"practicioner" is not one of', 'Did you mean practitioner?'],
  ['roles/text-for-number.mdx', 78, 'not a number', 'Write a number'],
  ['roles/too-few-skills.mdx', 13, 'the list is too short', 'at least 8'],
  ['roles/family-and-spans.mdx', 3, 'not right', 'either family, or spans'],
  ['skills/missing-level.mdx', 5, 'the field is missing', 'Add it: a group of fields'],
  ['skills/missing-level.mdx', 21, 'no such field', 'awareness, working, practitioner, expert'],
  ['sources/no-address.yaml', 1, 'not right', 'give url, or noUrl'],
  ['steps/unknown-stage.mdx', 3, '"lern" is not one of', 'Did you mean learn?'],
  ['steps/no-source.mdx', 7, 'the field is missing', 'Who says so'],
  ['steps/no-place.mdx', 7, 'the field is missing', 'Add one of: us, gb'],
  ['steps/no-period.mdx', 7, 'the field is missing', 'When it held'],
  ['steps/no-reason.mdx', 15, 'the field has nothing in it', 'Why it is not known'],
  ['steps/high-below-low.mdx', 9, 'not right', 'swap them'],
  ['occupations/backward.yaml', 17, 'not right', 'must be after "from"'],
  // References between fields
  ['roles/unknown-skill.mdx', 20, 'there is no skill "pachting"', 'Did you mean patching?'],
  ['roles/unknown-step.mdx', 50, 'there is no step "first-gigs"', 'Did you mean first-gig?'],
  ['roles/unknown-family.mdx', 3, 'there is no family "lives"', 'Did you mean live?'],
  ['roles/unknown-occupation.mdx', 64, 'no occupation "us-sounds"', 'Did you mean us-sound?'],
  ['steps/unknown-source.mdx', 13, 'there is no source "surveys"', 'Did you mean survey?'],
  ['comparisons/ghost-vs-mixer.mdx', 5, 'there is no role "ghost"', 'mixer, '],
  ['comparisons/ghost-vs-mixer.mdx', 7, 'there is no role "ghost"', 'mixer, '],
  ['sources/claim-without-page.yaml', 14, 'no page /roles/mixers/', 'Did you mean /roles/mixer/?'],
  // What the fields say together
  ['roles/move-to-itself.mdx', 54, 'leads to its own role', 'Name another role'],
  ['roles/skill-twice.mdx', 35, 'mixing stands twice', 'Keep the one with the right level'],
  ['steps/step-to-itself.mdx', 16, 'leads to itself', 'Name the step that comes after'],
  ['skills/builds-on-itself.mdx', 5, 'builds on itself', 'Name the skill to have first'],
  ['comparisons/technician-vs-mixer.mdx', 2, 'alphabetical', 'mixer-vs-technician.mdx'],
  ['occupations/falling.yaml', 8, 'percentiles do not rise', 'p10 is the lowest'],
  ['occupations/period-twice.yaml', 15, 'May 2025 stands twice', 'one row for a period'],
  ['occupations/own-benchmark.yaml', 7, 'its own benchmark', 'Remove the line'],
  ['terms/orphan.mdx', 1, 'no other entry leads to this term', 'Refer to it'],
  // Headings
  ['steps/missing-heading.mdx', 22, '"How to do it" is not answered', 'Add ## How to do it'],
  [
    'steps/wrong-heading.mdx',
    39,
    '"Further reading" is not a heading',
    'Use one of: Who it is for',
  ],
  [
    'steps/headings-out-of-order.mdx',
    31,
    '"What it takes" is out of order',
    'Order: Who it is for,',
  ],
  ['steps/heading-twice.mdx', 35, '"How to do it" stands twice', 'Join the two'],
  ['terms/first-level-heading.mdx', 8, 'a heading with one #', 'Use ##'],
  // Code and HTML in prose
  ['terms/import.mdx', 8, 'may not import or export', 'Remove the line'],
  ['terms/export.mdx', 10, 'may not import or export', 'Remove the line'],
  ['terms/braces.mdx', 8, 'may not run an expression', 'Write the text itself'],
  ['terms/braces-alone.mdx', 10, 'may not run an expression', 'Write the text itself'],
  ['terms/comment.mdx', 10, 'may not run an expression', 'Write the text itself'],
  ['terms/script.mdx', 10, '<script> may not be used', 'Use one of: Cite, Figure'],
  ['terms/div.mdx', 10, '<div> may not be used', 'Use one of: Cite, Figure'],
  ['terms/raw-link.mdx', 8, '<a> may not be used', 'Use one of: Cite, Figure'],
  ['terms/unknown-component.mdx', 8, '<Citation> may not be used', 'Use one of: Cite, Figure'],
  ['terms/event-attribute.mdx', 8, '<Cite> has no attribute onClick', 'source'],
  ['terms/spread.mdx', 8, '<Cite> spreads an expression', 'each attribute as text'],
  ['terms/computed-attribute.mdx', 8, 'source of <Cite> is not plain text', 'Write source="…"'],
  ['terms/missing-attribute.mdx', 8, '<Note> lacks title', 'Add title="…"'],
  ['terms/image.mdx', 10, 'no images', 'Say in words'],
  ['terms/unclosed-tag.mdx', 10, 'Expected a closing tag for `<Note>`', 'close each tag'],
  ['terms/stray-brace.mdx', 8, 'the MDX cannot be read', '\\{ where you mean the sign'],
  ['terms/html-comment.mdx', 10, 'a remark in <!--', 'Remove it'],
  // Links
  ['terms/javascript-link.mdx', 8, 'may not use javascript:', 'https:// or from the root'],
  ['terms/data-link.mdx', 10, 'may not use data:', 'https:// or from the root'],
  ['terms/relative-link.mdx', 8, '../gain/ is relative', 'Start it at the root'],
  ['terms/foreign-root-link.mdx', 8, 'lacks its https:', 'Write https://example.org/'],
  ['terms/no-last-slash.mdx', 8, '/terms/gain lacks its last slash', 'Write /terms/gain/'],
  ['terms/missing-page.mdx', 8, 'no page /skills/mixng/', 'Did you mean /skills/mixing/?'],
  ['terms/missing-anchor.mdx', 8, 'no heading for', 'Did you mean why-it-matters?'],
  ['terms/missing-own-anchor.mdx', 8, 'no heading for #nowhere', 'none'],
  // References in prose
  ['terms/unknown-cited-source.mdx', 8, 'no source "surveys"', 'Did you mean survey?'],
  ['terms/unknown-term.mdx', 8, 'no term "gains"', 'Did you mean gain?'],
  ['terms/unknown-figure.mdx', 8, 'no such figure for "May 2024"', 'Did you mean May 2025?'],
  ['terms/unknown-statistic.mdx', 8, 'no wage meen', 'Did you mean wage median?'],
];

/** Whether a problem is the one that a row of the table describes. */
const fits = ({ file, line, what, fix }: Problem, row: Row) =>
  file === `content/${row[0]}` && line === row[1] && what.includes(row[2]) && fix.includes(row[3]);

let files: readonly ContentFile[];
let problems: Problem[];

beforeAll(async () => {
  const project = readProject(fixture);
  files = project.files;
  problems = checkProject(project).problems;
});

describe('One check of a tree with many faults', () => {
  test.each(faults)('reports %s:%i, "%s" and how to mend it', (...row) => {
    const there = problems.filter(({ file }) => file === `content/${row[0]}`);
    expect(
      there.filter((problem) => fits(problem, row)),
      JSON.stringify(there),
    ).toHaveLength(1);
  });

  test('reports nothing beside them, neither in broken files nor in valid ones', () => {
    expect(problems.filter((problem) => !faults.some((row) => fits(problem, row)))).toEqual([]);
    expect(problems).toHaveLength(faults.length);
  });

  test('gives each problem a file that exists, a line inside it, a fault and a fix', () => {
    for (const { file, line, what, fix } of problems) {
      const text = files.find(({ path }) => path === file)?.text ?? '';
      expect(line, file).toBeGreaterThanOrEqual(1);
      expect(line, file).toBeLessThanOrEqual(text.split('\n').length);
      expect(what.trim(), file).not.toBe('');
      expect(fix.trim(), file).not.toBe('');
    }
  });

  test('leaves the valid entries of the tree as they are', () => {
    const faulty = new Set(faults.map(([file]) => `content/${file}`));
    const valid = files.filter(({ path }) => !faulty.has(path));
    const kinds = new Set(valid.map(({ path }) => path.split('/')[1]));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    expect(valid.length).toBeGreaterThanOrEqual(18);
    expect(problems.filter(({ file }) => valid.some(({ path }) => path === file))).toEqual([]);
  });
});

/** What the runs share: the first compiles the code, the others take it from there. */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
};

const run = (...words: string[]) =>
  spawnSync(process.execPath, words, { cwd: fixture, encoding: 'utf8', env });

describe('The command line on a tree with many faults', { timeout: 60_000 }, () => {
  test('prints each of them to stderr as file, line, fault and fix, and exits with 1', () => {
    const { status, stdout, stderr } = run(join(root, 'src/tools/check.ts'));
    const lines = stderr.split('\n');
    for (const [file, line, what, fix] of faults) {
      const told = lines.some(
        (one) =>
          one.startsWith(`content/${file}:${line}: `) && one.includes(what) && one.includes(fix),
      );
      expect(told, `content/${file}:${line}`).toBe(true);
    }
    const count = new Set(faults.map(([file]) => file)).size;
    expect(stderr).toContain(`${faults.length} problems in ${count} files`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('shows the problems of the named path only, and passes when it has none', () => {
    const one = run(join(root, 'src/tools/check.ts'), 'terms/orphan');
    expect(one.status).toBe(1);
    expect(one.stderr).toContain('1 problem in 1 file\n');
    const none = run(join(root, 'src/tools/check.ts'), 'content/terms/gain.mdx');
    expect(none.status).toBe(0);
    expect(none.stderr).toBe('');
  });

  test('says so where no file has the name, and never that all is well', () => {
    const { status, stdout, stderr } = run(
      join(root, 'src/tools/check.ts'),
      'content/terms/orfan.mdx',
    );
    expect(stderr).toContain(
      'There is no content/terms/orfan.mdx. Did you mean content/terms/orphan.mdx?',
    );
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('prints nothing but JSON with --json, in a workflow too', () => {
    const words = [join(root, 'src/tools/check.ts'), '--json'];
    const { stdout } = spawnSync(process.execPath, words, {
      ...{ cwd: fixture, encoding: 'utf8', env: { ...env, GITHUB_ACTIONS: 'true' } },
    });
    expect(JSON.parse(stdout)).toHaveLength(faults.length);
  });

  test('a build ends with exit code 1 before anything is written', () => {
    const before = readdirSync(fixture).sort();
    const { status, stderr } = run(join(root, 'node_modules/astro/bin/astro.mjs'), 'build');
    expect(stderr).toContain('the content is not whole');
    expect(stderr).toContain(`${faults.length} problems in`);
    expect(status).toBe(1);
    expect(readdirSync(fixture).sort()).toEqual(before);
  });
});
