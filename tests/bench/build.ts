import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { readProject } from '../../src/tools/project.ts';
import { siteWith } from '../trouble/small-site.ts';
import { firstQueryIn } from './site/first-query.ts';
import type { SizeMeasured } from './site/measured.ts';
import { printReport } from './site/report.ts';
import { sizesOf } from './site/sizes.ts';
import { timedBuild, type Timed } from './site/timed-build.ts';
import { parts, withoutKeptPictures } from './site/without.ts';
import { multiplied } from './synthetic/multiply.ts';

/**
 * `npm run bench -- [SIZE …] [--warm] [--one-change] [--parts] [--results FILE]`: makes a knowledge base of so many
 * times the content, 1, 2, 4 and 8 times where none is named, builds it in a folder of its own, and prints what the
 * build took, what readers load, and how both grow. docs/speed.md says how to read it. Linux only: it asks /proc.
 */
const words = process.argv.slice(2);
const results = words.includes('--results') ? words[words.indexOf('--results') + 1] : undefined;
const asked = words.filter((word) => /^\d+$/.test(word) && word !== results).map(Number);
const sizes = asked.length > 0 ? asked : [1, 2, 4, 8];
const unknown = words.filter(
  (word) => !/^\d+$|^--(?:warm|one-change|parts|results)$/.test(word) && word !== results,
);
if (unknown.length > 0 || !existsSync('/proc/self/stat')) {
  console.error(
    `Name sizes, --warm, --one-change, --parts or --results FILE, on Linux. ${unknown.join(' ')}`,
  );
  process.exit(2);
}

/** What changes in a role: what its text says, and what a field of it says. */
const changes = {
  sentence: (text: string) => `${text}\nOne sentence more.\n`,
  field: (text: string) => text.replace(/^reviewed: .*$/m, 'reviewed: "2026-01-31"'),
};

/** Changes one role, and gives the seconds to build again. */
async function oneChange(
  folder: string,
  files: readonly ContentFile[],
  change: (text: string) => string,
): Promise<Timed> {
  const role = files.find(({ path }) => path.startsWith('content/roles/'));
  const file = join(folder, role?.path ?? '');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return timedBuild(folder);
}

const project = readProject(process.cwd());
const real = { files: project.files, beside: [...project.beside.values()] };

/** A copy of the code with some content, which keeps nothing of builds before. */
function coldSite(files: readonly ContentFile[], beside: readonly ContentFile[]): string {
  const folder = siteWith([...files, ...beside]);
  withoutKeptPictures(folder);
  return folder;
}

/** Builds what coldSite gives without some parts. */
async function builtWithout(names: readonly string[], make: () => string): Promise<Timed> {
  const folder = make();
  try {
    for (const name of names) parts[name]?.(folder);
    return await timedBuild(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a first build takes without each of its parts that may be left out, and without all of them. */
async function withoutParts(make: () => string): Promise<Record<string, Timed>> {
  const names = Object.keys(parts);
  const all: Record<string, Timed> = {};
  for (const name of names) all[name] = await builtWithout([name], make);
  return { ...all, [names.join(', ')]: await builtWithout(names, make) };
}

async function measured(times: number): Promise<SizeMeasured> {
  const { files, beside } = multiplied(real, times);
  const make = () => coldSite(files, beside);
  const folder = make();
  try {
    const cold = await timedBuild(folder);
    const site = join(folder, 'dist');
    const built = { ...sizesOf(site), firstQuery: await firstQueryIn(site) };
    const warm = words.includes('--warm') ? await timedBuild(folder) : undefined;
    const after = (change: (text: string) => string) =>
      words.includes('--one-change') ? oneChange(folder, files, change) : undefined;
    const changed = await after(changes.sentence);
    const field = await after(changes.field);
    const without = words.includes('--parts') ? await withoutParts(make) : undefined;
    return { times, entries: files.length, cold, warm, changed, field, without, ...built };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kept = results && existsSync(results) ? readFileSync(results, 'utf8') : '[]';
let all = (JSON.parse(kept) as SizeMeasured[]).filter(({ times }) => !sizes.includes(times));
for (const times of sizes) {
  console.log(`Building ${times} times the content`);
  try {
    all = [...all, await measured(times)].sort((a, b) => a.times - b.times);
  } catch (error) {
    // What was measured before is worth its time, and that a size cannot be built is a result too.
    console.error(`${times} times the content was not built: ${String(error)}`);
    process.exitCode = 1;
  }
  if (results) writeFileSync(results, JSON.stringify(all));
}
printReport(all);
