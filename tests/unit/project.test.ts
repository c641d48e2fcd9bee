import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, kindNames } from '../../src/schema/kinds.ts';
import { fileSchema } from '../../src/knowledge/open/graph-schema.ts';
import { fieldsDocument, fieldsFile } from '../../src/tools/field-tables.ts';
import { problemsDocument, problemsFile } from '../../src/tools/problem-tables.ts';
import { wordTables } from '../../src/tools/field-words.ts';

const read = (file: string) => readFileSync(file, 'utf8');

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  bin?: Record<string, string>;
  os?: string | string[];
  version?: string;
  optionalDependencies?: Record<string, string>;
}
const packagesIn = (lockfile: string) =>
  (JSON.parse(read(lockfile)) as { packages: Record<string, LockedPackage> }).packages;
const packages = packagesIn('package-lock.json');
/** Where there is something installed apart, to measure pages with and to build the same text by others. */
const apart = [
  'lighthouse',
  ...['starlight', 'vitepress', 'astro', 'eleventy'].map((name) => `others/${name}`),
].map((name) => `tests/bench/${name}`);
const bench = Object.assign(
  {},
  ...apart.map((folder) =>
    Object.fromEntries(
      Object.entries(packagesIn(`${folder}/package-lock.json`)).map(([path, one]) => [
        path && `${folder}/${path}`,
        one,
      ]),
    ),
  ),
) as Record<string, LockedPackage>;
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const dependencies = {
  ...manifest['dependencies'],
  ...manifest['devDependencies'],
  ...manifest['optionalDependencies'],
};

describe('the lockfile', () => {
  test('holds every package that another platform needs, so that npm ci works everywhere', () => {
    const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
    for (const platform of [
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-x64',
      'windows-x64',
    ]) {
      expect(names).toContain(`@pagefind/${platform}`);
    }
  });

  test('names no registry host', () => {
    const all = [...Object.values(packages), ...Object.values(bench)];
    expect(all.filter((one) => one.resolved)).toEqual([]);
  });
});

describe('what is installed', () => {
  test('is covered by a hash, each package', () => {
    const open = [...Object.entries(packages), ...Object.entries(bench)].filter(
      ([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('runs no script of its own, whether it has one or not', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    for (const folder of apart) expect(read(`${folder}/.npmrc`), folder).toBe(read('.npmrc'));
    expect(manifest['allowScripts']).toEqual({});
    const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript);
    // It works without: its script only puts the binary of its platform in place of a script.
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });

  test('brings a Node for each system, new enough for the sources', () => {
    const nodes = Object.entries(packages).filter(([, { bin, os }]) => bin?.['node'] && os);
    const systems = nodes.map(([, { os }]) => String(os));
    expect(systems.toSorted()).toEqual(['darwin', 'darwin', 'linux', 'linux', 'win32']);
    for (const [path, { version = '' }] of nodes) {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      expect(major * 100 + minor, `${path} strips types and has import.meta.main`).toBeGreaterThan(
        2401,
      );
    }
  });
});

describe('the dependencies', () => {
  test('are pinned to one version each', () => {
    const loose = Object.entries(dependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('each have their reason in docs/code.md', () => {
    const reasons =
      read('docs/code.md').split('Why each dependency is there')[1]?.split('\n## ')[0] ?? '';
    const without = Object.keys(dependencies).filter(
      (name) => !name.startsWith('@types/') && !name.startsWith('node-') && !reasons.includes(name),
    );
    expect(without).toEqual([]);
  });
});

describe('what contributors are told', () => {
  test('docs/fields.md shows the fields as the schema has them: npm run fields writes it', async () => {
    expect(await fieldsDocument()).toBe(read(fieldsFile));
  });

  test('docs/problems.md shows the problems as the check has them: npm run fields writes it', async () => {
    expect(await problemsDocument()).toBe(read(problemsFile));
  });

  test('every field and every attribute says what it means, however deep it stands', () => {
    const rows = read(fieldsFile).split('\n');
    expect(rows.filter((row) => /\| +\|$/.test(row))).toEqual([]);
  });

  test('every word that has a meaning of its own has one for each word beside it', () => {
    for (const { heading, words, meanings } of wordTables) {
      if (meanings) expect(Object.keys(meanings), heading).toEqual(Object.keys(words));
    }
  });

  test.for(kindNames)('every field of %s says what it means', (kind) => {
    const { properties = {} } = fileSchema(kind);
    const silent = Object.entries(properties).filter(
      ([, field]) => !(field as { description?: string }).description,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('editors know the schema of every kind that is YAML', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as {
      'yaml.schemas': Record<string, string>;
    };
    for (const kind of kindNames.filter((name) => kinds[name].extension === 'yaml')) {
      expect(settings['yaml.schemas']).toHaveProperty(
        [`./.astro/collections/${kind}.schema.json`],
        `content/${kind}/*.yaml`,
      );
    }
    expect(settings).toHaveProperty(['astro.content-intellisense'], true);
  });
});
