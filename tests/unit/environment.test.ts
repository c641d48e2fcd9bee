import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/tools/environment.ts';
import { listen, portProblem } from '../../src/tools/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'project-'));
for (const place of ['content', 'site/_astro', 'notes', 'empty', 'mine.next', 'left.next']) {
  mkdirSync(join(root, place), { recursive: true });
}
writeFileSync(join(root, 'notes/kept.txt'), '');
writeFileSync(join(root, 'file'), '');
for (const file of ['mine.next/kept.txt', 'left.next/half.html', 'left.lock']) {
  writeFileSync(join(root, file), '');
}

const read = (given: Record<string, string>) => readEnvironment(given, root);
const problems = (given: Record<string, string>) => read(given).problems.join('\n');

describe('The environment of a build', () => {
  test('may say nothing, or nothing in a variable', () => {
    const expected = {
      site: 'http://localhost:4321',
      base: '',
      outDir: join(root, 'dist'),
      port: 4321,
      problems: [],
      siteUnknown: true,
    };
    expect(read({})).toEqual(expected);
    expect(read({ SITE_URL: '', BASE_PATH: ' ', OUT_DIR: '', PORT: '' })).toEqual(expected);
  });

  test('has all that is wrong told at once, each with its variable and its value', () => {
    const told = read({ SITE_URL: 'example.org', BASE_PATH: '/a b', OUT_DIR: '.', PORT: 'x' });
    expect(told.problems.map((line) => line.split(' is ')[0])).toEqual([
      'SITE_URL="example.org"',
      'BASE_PATH="/a b"',
      'OUT_DIR="."',
      'PORT="x"',
    ]);
  });

  test('cannot break a line of what is told of it', () => {
    expect(problems({ PORT: '1\n::error::x' })).toContain('PORT="1\\n::error::x" is no port');
  });
});

describe('Where the project is and who is written to', () => {
  test.each([
    [{ REPOSITORY_URL: 'https://github.com/owner/name' }, ''],
    [{ CONTACT_EMAIL: 'name@example.org' }, ''],
    [{ REPOSITORY_URL: 'owner/name' }, 'REPOSITORY_URL="owner/name" is no place of a project'],
    [{ REPOSITORY_URL: 'https://github.com/owner/name/' }, 'is no place of a project'],
    [{ CONTACT_EMAIL: 'name at example' }, 'CONTACT_EMAIL="name at example" is no address'],
  ])('%j is told as %j', (given, told) => {
    if (told) expect(problems(given)).toContain(told);
    else expect(problems(given)).toBe('');
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://Example.ORG', 'https://example.org'],
  ])('%s is the site %s', (given, site) => {
    expect(read({ SITE_URL: given })).toMatchObject({ site, problems: [], siteUnknown: false });
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'http:example.org',
    'javascript:alert(1)',
    '//e.org',
  ])('%s is no address of a host', (given) => {
    expect(problems({ SITE_URL: given })).toContain('write it like https://example.org');
  });

  test('with a path is sent to BASE_PATH, which would lose it silently', () => {
    expect(problems({ SITE_URL: 'https://me.github.io/signal-path/' })).toMatch(/path.*BASE_PATH/);
  });

  test.each(['https://me:secret@example.org', 'https://example.org?x=1', 'https://example.org/#a'])(
    '%s has more than a host',
    (given) => {
      expect(problems({ SITE_URL: given })).toContain('has more than a host');
    },
  );
});

describe('BASE_PATH', () => {
  test.each([
    ['/', ''],
    ['/signal-path', '/signal-path'],
    ['signal-path/', '/signal-path'],
    ['/a/b_c.d~e/', '/a/b_c.d~e'],
    ['/search', '/search'],
  ])('%s is the base "%s"', (given, base) => {
    expect(read({ BASE_PATH: given })).toMatchObject({ base, problems: [] });
  });

  test.each(['C:/Program Files/Git/signal-path', 'C:\\signal-path', '/C:/signal-path'])(
    '%s was made by Git Bash, and how to stop it is told',
    (given) => {
      expect(problems({ BASE_PATH: given })).toContain('MSYS_NO_PATHCONV=1');
    },
  );

  test.each([
    '/a b',
    '/a?b',
    '/a#b',
    '//a',
    '/a//b',
    '/%61',
    '/é',
    '/a\\b',
    'https://e.org/a',
    '/<a>',
  ])('%s is no path', (given) => {
    expect(problems({ BASE_PATH: given })).toMatch(/^BASE_PATH=.* is no path: write it like/);
  });

  test.each(['/..', '/../a', '/a/./b', '.'])('%s has parts of dots', (given) => {
    expect(problems({ BASE_PATH: given })).toContain('dots');
  });
});

describe('OUT_DIR', () => {
  test.each(['dist', '.test/root', 'site', 'empty', '../site', './a/../b'])(
    'may be %s',
    (given) => {
      expect(read({ OUT_DIR: given })).toMatchObject({ outDir: join(root, given), problems: [] });
    },
  );

  test.each(['.', '..', 'content/..', homedir(), parse(root).root, tmpdir()])(
    '%s is no folder for the site alone',
    (given) => {
      expect(problems({ OUT_DIR: given })).toContain('is the project itself or a folder around');
    },
  );

  test.each(['content', 'src', 'src/new', 'docs', 'public', 'tests/x', 'node_modules/.x', '.git'])(
    '%s holds the project',
    (given) => {
      expect(problems({ OUT_DIR: given })).toContain('lies in a folder that holds the project');
    },
  );

  test('stands beside no folder of somebody’s that a build would clear, but one that a build left', () => {
    expect(problems({ OUT_DIR: 'mine' })).toContain('stands beside a folder of yours');
    expect(problems({ OUT_DIR: 'left' })).toBe('');
  });

  test.each(['notes', 'file'])('%s holds what a build would destroy', (given) => {
    expect(problems({ OUT_DIR: given })).toContain('holds files and no built site');
  });
});

describe('PORT', () => {
  test.each(['0', '1', '8080', '65535'])('may be %s', (given) => {
    expect(read({ PORT: given })).toMatchObject({ port: Number(given), problems: [] });
  });

  test.each(['65536', '-1', '80.5', '0x50', 'http', '999999'])('%s is no port', (given) => {
    expect(problems({ PORT: given })).toContain('is no port: write a whole number from 1 to 65535');
  });

  test('that is taken is told in one line with what to do', async () => {
    const server = createServer();
    const port = Number(new URL(await listen(server)).port);
    const error: unknown = await listen(createServer(), port).catch((reason: unknown) => reason);
    expect(portProblem(error, port)).toBe(
      `Port ${port} is taken. Choose another, like PORT=${port + 1}.`,
    );
    server.close();
  });
});
