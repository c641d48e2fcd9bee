import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../../src/tools/project.ts';
import { siteWith } from '../trouble/small-site.ts';
import { docsOf, type Doc } from './others/content.ts';
import { clear, generators, timedProject, usual } from './others/generators.ts';
import { printPairs, writtenIn, type Built } from './others/pairs.ts';
import { timedBuild } from './site/timed-build.ts';

/**
 * `npm run bench:others -- [NAME …] [--pages N] [--rounds N]`: builds this site, gives the Markdown it writes to other
 * generators, all pages or so many, and prints what each build takes, cold, beside ours of the same round. docs/speed.md says
 * how to read it. Linux only: it asks /proc.
 */
const words = process.argv.slice(2);
const numberOf = (option: string, or: number) =>
  words.includes(option) ? Number(words[words.indexOf(option) + 1]) : or;
const most = numberOf('--pages', Infinity);
const rounds = numberOf('--rounds', 3);
const isKnown = (word: string): word is keyof typeof generators => word in generators;
const named = words.filter(isKnown);
const unknown = words.filter((word) => !isKnown(word) && !/^(?:--pages|--rounds|\d+)$/.test(word));
if (unknown.length > 0 || !(most > 0) || !(rounds > 0) || !existsSync('/proc/self/stat')) {
  console.error(
    `Name any of ${Object.keys(generators).join(', ')}, --pages N, --rounds N, on Linux.`,
  );
  process.exit(2);
}
const chosen = named.length > 0 ? named : usual;

const { files, beside } = readProject(process.cwd());
let docs: Doc[] | undefined;

/** Our own build, in a folder of its own; the first gives the others their pages. */
async function ours() {
  const folder = siteWith([...files, ...beside.values()]);
  try {
    const { processor, wall, memory } = await timedBuild(folder);
    const site = join(folder, 'dist');
    docs ??= docsOf(site, most);
    return { processor, wall, memory, ...writtenIn(site) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function theirs(name: keyof typeof generators) {
  const generator = generators[name];
  try {
    const { site, ...took } = await timedProject(generator, docs ?? []);
    return { ...took, ...writtenIn(site) };
  } finally {
    clear(generator);
  }
}

const all: Built[] = [];
for (let round = 0; round < rounds; round++) {
  // There and back: what slows the machine down slows the first and the last in turn.
  const order = (['ours', ...chosen] as const).slice();
  for (const name of round % 2 === 0 ? order : order.reverse()) {
    try {
      const built = { name, round, ...(await (name === 'ours' ? ours() : theirs(name))) };
      all.push(built);
      const { processor, pages } = built;
      console.log(`${round + 1}: ${name}, ${processor.toFixed(1)} s for ${pages} pages`);
    } catch (error) {
      if (docs === undefined) throw error;
      // That one cannot build the pages is a result too.
      console.error(`${name} was not built: ${String(error)}`);
      process.exitCode = 1;
    }
  }
}
printPairs(all);
