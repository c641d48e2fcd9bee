import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathNamed, readTree } from '../../src/tools/read-tree.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-'));
  write('content/terms/hum.mdx', 'Words.');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const told = async () => {
  const { problems, files } = readTree(root, 'content');
  expect(files).toEqual([{ path: 'content/terms/hum.mdx', text: 'Words.' }]);
  return problems.map(({ id, file }) => `${id} ${file}`);
};

describe('Reading a folder of content', () => {
  test('gives every plain file of text, by path, with forward slashes', async () => {
    write('content/skills/a.mdx', 'A');
    const { files, problems } = readTree(root, 'content');
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'content/skills/a.mdx',
      'content/terms/hum.mdx',
    ]);
  });

  test('refuses a link to a file, to a folder and to nothing, and reads nothing behind it', async () => {
    write('outside/secret.mdx', 'Secret.');
    symlinkSync('../../outside/secret.mdx', join(root, 'content/terms/a.mdx'));
    symlinkSync('../outside', join(root, 'content/roles'));
    symlinkSync('nowhere', join(root, 'content/terms/b.mdx'));
    expect(await told()).toEqual([
      'file-not-plain content/roles',
      'file-not-plain content/terms/a.mdx',
      'file-not-plain content/terms/b.mdx',
    ]);
  });

  test.skipIf(process.platform === 'win32')('refuses a pipe, which would never end', async () => {
    execFileSync('mkfifo', [join(root, 'content/terms/pipe.mdx')]);
    expect(await told()).toEqual(['file-not-plain content/terms/pipe.mdx']);
  });

  test('refuses hidden files and folders, but for those that systems leave behind', async () => {
    write('content/terms/.hum.mdx', 'Words.');
    write('content/.git/config', 'x');
    write('content/terms/.DS_Store', 'x');
    expect(await told()).toEqual([
      'file-hidden content/.git',
      'file-hidden content/terms/.hum.mdx',
    ]);
  });

  test('refuses what is not UTF-8, and what is too large to be an entry', async () => {
    write('content/terms/a.mdx', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    write('content/terms/b.mdx', 'a'.repeat(200_000));
    expect(await told()).toEqual([
      'file-encoding content/terms/a.mdx',
      'file-size content/terms/b.mdx',
    ]);
  });

  test('says so where there is no such folder, where it is a file, and where it is a link', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    expect(readTree(root, 'content')).toMatchObject({
      files: [],
      problems: [{ id: 'content-missing', file: 'content', line: 1 }],
    });
    write('content', 'a file');
    expect(readTree(root, 'content').problems[0]?.id).toBe('content-missing');
    rmSync(join(root, 'content'));
    symlinkSync('.', join(root, 'content'));
    expect(readTree(root, 'content').problems[0]?.id).toBe('file-not-plain');
  });
});

describe('A file that somebody names', () => {
  test.each([
    ['from here', './content/terms/hum.mdx'],
    ['by its whole path', join(tmpdir(), 'content/terms/hum.mdx')],
    ['as Windows does', 'content\\terms\\hum.mdx'],
    ['with a line', 'content/terms/hum.mdx:9'],
    ['with a line and a column', 'content/terms/hum.mdx:9:2:'],
  ])('%s is the one below the root', (_, word) => {
    expect(pathNamed(tmpdir(), word)).toBe('content/terms/hum.mdx');
  });
});
