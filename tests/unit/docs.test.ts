import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';

/** A document without its examples of what is wrong: those name what is not there. */
const read = (file: string) => readFileSync(file, 'utf8').replace(/^- For example: .*$/gm, '');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  // Its examples are mistakes: files that must not be there, links that lead nowhere.
  ...readdirSync('docs')
    .filter((file) => file !== 'problems.md')
    .map((file) => `docs/${file}`),
];

/** What stands in backticks within a line. */
const inCode = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Made when the site is built or installed, and in no repository. */
const made = ['dist/', 'node_modules/', '.astro/'];

const endings = /\.(?:astro|css|js|json|md|mdx|mjs|png|svg|ts|tsv|tsx|ya?ml)$/;

/** A last part such as ID.mdx or YOUR-ROLE.mdx stands for whatever the reader has in mind. */
const standsForAny = /\/(?:ID|YOUR-ROLE)\.\w+$/;

/**
 * Whether a piece of code is meant as a file or folder of the repository: words joined by slashes, or
 * one with the ending of a file. What starts with a slash is an address of the site.
 */
const isPath = (code: string): boolean =>
  /^[\w.[][\w.[\]-]*(?:\/[\w.[\]-]+)*\/?$/.test(code) &&
  (code.includes('/') || endings.test(code)) &&
  !standsForAny.test(code) &&
  !made.includes(code);

/** Where a path leads: from the root, or within src. */
const placeOf = (path: string): string | undefined =>
  [path, `src/${path}`].find((place) => existsSync(place));

/** The anchors of headings, as GitHub makes them. */
function anchorsIn(text: string): string[] {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
}

/** The commands of package.json that a text names: npm run check, npm test. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:]+)|(test|start)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names only files and folders that exist', () => {
    const missing = inCode(text)
      .filter(isPath)
      .filter((path) => {
        const place = placeOf(path);
        return !place || (path.endsWith('/') && !statSync(place).isDirectory());
      });
    expect(missing).toEqual([]);
  });

  test('says of no name that it is in a file where it is not', () => {
    const said = [...text.matchAll(/((?:`\w+`(?:, | and )?)+) in `([^`]+)`/g)];
    const missing = said.flatMap(([, names = '', file = '']) => {
      const code = read(placeOf(file) ?? document);
      return inCode(names)
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(code))
        .map((name) => `${name} in ${file}`);
    });
    expect(missing).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(commandsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('leads only to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^(?:https?:|\/)/.test(link));
    const lost = own.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path ? join(dirname(document), path) : document;
      return !existsSync(file) || (anchor !== undefined && !anchorsIn(read(file)).includes(anchor));
    });
    expect(lost).toEqual([]);
  });
});

test('documents are looked at: they name paths and commands', () => {
  const paths = documents.flatMap((document) => inCode(read(document)).filter(isPath));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths).toContain('content/style.yaml');
  expect(commandsIn(read('README.md')).length).toBeGreaterThan(3);
});
