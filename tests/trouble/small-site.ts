import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { root } from '../unit/real.ts';
import { fileOf } from '../unit/sample-files.ts';
import { page, sample, skill, skillIds, step, technician, type Written } from '../unit/sample.ts';

const skills = [...skillIds, 'soldering'];

/** What each skill builds on, so that both roles of the sample have it as far as they must. */
const bases: Readonly<Record<string, string>> = {
  ...{ mixing: 'listening', listening: 'patching', patching: 'cabling', cabling: 'tuning' },
  ...{ tuning: 'mixing', editing: 'listening', safety: 'patching', teamwork: 'cabling' },
  soldering: 'teamwork',
};

/** Texts of the second role in other words, since no sentence may stand in two entries. */
const inOtherWords = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replace(/(\w \w[^"]{20,})\."/g, '$1, and so on."')) as Value;

/** What the questions want that are asked of a whole knowledge base, beyond the sample. */
const answers: Written[] = [
  inOtherWords(technician()),
  ...skills.map((id) => skill(id, { buildsOn: [bases[id] ?? 'mixing'] })),
  step('course', {
    builds: skills.map((id) => ({ skill: id, level: 'working' })),
    next: ['first-gig'],
  }),
  step('first-gig', { next: ['course'] }),
  page('about'),
  page('contribute'),
  page('accessibility'),
];

const isSame = (one: Written, other: Written) => one.kind === other.kind && one.id === other.id;

/** A small knowledge base to which every question has an answer. */
export const smallContent = (...more: Written[]): ContentFile[] =>
  [...answers, ...more]
    .reduce((all, one) => [...all.filter((other) => !isSame(one, other)), one], sample())
    .map(fileOf);

/** The files beside the entries of a small knowledge base. */
export const smallBeside: readonly ContentFile[] = [
  { path: 'content/style.yaml', text: 'words: []\nabbreviations: {}\nexceptions: []\n' },
  { path: 'content/renamed.yaml', text: '[]\n' },
  { path: 'content/queries.tsv', text: '# query, pages, first\n' },
];

/** What a build needs beside the content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Puts the code of the site and this content into a folder of its own, which the caller removes. */
export function siteWith(files: readonly ContentFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Builds it as `npm run build` does. */
export function build(folder: string) {
  const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: 'dist', BASE_PATH: '/' };
  const words = [join(folder, 'src/tools/astro.ts'), 'build'];
  return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env });
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
