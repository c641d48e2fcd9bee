import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, filesOf } from './built.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'another place '));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** The project in another folder, its files written in the opposite order. */
function copied(): string {
  const project = join(elsewhere, 'under another name');
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0');
  for (const file of files
    .filter((name) => name && existsSync(name))
    .sort()
    .reverse()) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    copyFileSync(file, join(project, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

const address = { SITE_URL: 'https://signal-path.example', BASE_PATH: '/signal-path' };

test('two builds of one state are the same to the byte, wherever, whenever and in whatever language', async () => {
  const here = { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  const there = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };
  const project = copied();
  const first = await build(process.cwd(), { ...address, ...here, OUT_DIR: '.test/same' });
  expect(first.code, first.output).toBe(0);
  const second = await build(project, { ...address, ...there, OUT_DIR: 'out' });
  expect(second.code, second.output).toBe(0);

  const [one, other] = [filesOf('.test/same'), filesOf(join(project, 'out'))];
  expect(Object.keys(one).length).toBeGreaterThan(1000);
  expect(Object.keys(one).some((file) => file.startsWith('pagefind/filter/'))).toBe(true);
  expect(other).toEqual(one);
});
