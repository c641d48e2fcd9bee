import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { checkProject, readProject } from '../../src/tools/project.ts';
import { drawFrom, oneIn, type Draw } from '../bench/synthetic/random.ts';
import { build, filesOf } from '../deep/built.ts';
import { edits } from './random-edits.ts';
import { remove, siteWith } from './small-site.ts';

const kept = '.astro';
const env = { OUT_DIR: 'dist', BASE_PATH: '/base', SITE_URL: 'https://site.example' };

function put(folder: string, files: readonly ContentFile[]): void {
  rmSync(join(folder, 'content'), { recursive: true });
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const isWhole = async (folder: string) => checkProject(readProject(folder)).problems.length === 0;

/** Does one thing after the other to the files of a folder until one leaves them whole: what it was, and the files then. */
async function edited(folder: string, files: readonly ContentFile[], draw: Draw, number: number) {
  for (;;) {
    const name = oneIn(Object.keys(edits), draw) ?? '';
    const after = edits[name]?.(files, draw, number);
    if (!after) continue;
    put(folder, after);
    if (await isWhole(folder)) return { name, files: after };
  }
}

/** Changes a byte in one of the files that a build has left for the next, or cuts it off. */
function damage(folder: string, draw: Draw): void {
  const left = readdirSync(join(folder, kept), { recursive: true, withFileTypes: true });
  const one = oneIn(
    left.filter(({ name }) => name.endsWith('.kept')),
    draw,
  );
  if (!one) throw new Error('Nothing is kept from one build to the next');
  const file = join(one.parentPath, one.name);
  const bytes = readFileSync(file);
  const at = Math.floor(draw() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  writeFileSync(file, draw() < 0.5 ? bytes : bytes.subarray(0, at));
}

async function builtIn(folder: string) {
  const { code, output } = await build(folder, env);
  expect(code, output).toBe(0);
  return filesOf(join(folder, 'dist'));
}

/**
 * Does random things to content, so many, one after the other. After each, a site built with what the
 * build before has kept is, to the byte, the one that is built from nothing. Gives what was done.
 */
export async function expectWarmAsCold(
  content: readonly ContentFile[],
  { seed, count }: { seed: string; count: number },
): Promise<string[]> {
  const draw = drawFrom(seed);
  const [warm, cold] = [siteWith(content), siteWith(content)];
  let files = content;
  const done: string[] = [];
  try {
    await builtIn(warm);
    for (let number = 1; number <= count; number++) {
      const edit = await edited(warm, files, draw, number);
      ({ files } = edit);
      done.push(edit.name);
      put(cold, files);
      rmSync(join(cold, kept), { recursive: true, force: true });
      if (number % 8 === 0) damage(warm, draw);
      const [one, other] = await Promise.all([builtIn(warm), builtIn(cold)]);
      const differ = Object.keys({ ...one, ...other }).filter((file) => one[file] !== other[file]);
      expect(differ, `after ${done.join(', ')} (seed ${seed})`).toEqual([]);
    }
    return done;
  } finally {
    remove(warm);
    remove(cold);
  }
}
