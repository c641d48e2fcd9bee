import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEnvironment } from '../../src/tools/environment.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { kindsOfPage, viewsOfAddresses } from '../browser/browser.ts';
import { categories, lighthouse, type Measured } from './lighthouse.ts';
import { median } from './median.ts';
import { packedCopy } from './packed-copy.ts';

/**
 * `npm run bench:pages`: Lighthouse on a phone, the median of five loads of each kind of page, over
 * what was built into dist/, or into OUT_DIR for BASE_PATH. Run `npm run build` before. Arguments are
 * addresses to measure in place of all kinds, `--longest` for the longest page of each kind, and `--once`
 * for a first look at one load each. Times are those of a slow phone as Lighthouse works them out; another
 * program at work on the machine makes them worse.
 */
const rounds = process.argv.includes('--once') ? 1 : 5;

/** The address of the longest page of each folder of pages, and of each page beside them, by compressed bytes. */
function longestPages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => ({ name: dirname(name), bytes: statSync(join(folder, `${name}.gz`)).size }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const kindOf = ({ name }: { name: string }) => (name.includes('/') ? dirname(name) : `/${name}`);
  const kinds = [...Map.groupBy(pages, kindOf).values()];
  return kinds.flatMap(([longest]) => (longest ? `/${longest.name}/` : []));
}

/** Each number of a table of numbers as the median of all of them. */
const medians = (of: readonly Record<string, number>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(of[0] ?? {}).map((name) => [name, median(of.map((one) => one[name] ?? NaN))]),
  );

const rounded = (numbers: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, +value.toFixed(value < 1 ? 3 : 0)]),
  );

const { outDir, base, problems } = readEnvironment(process.env, process.cwd());
if (problems.length > 0) throw new Error(problems.join('\n'));
const folder = packedCopy(outDir);
const server = siteServer(folder, base);
const origin = await listen(server);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const usual = process.argv.includes('--longest')
  ? longestPages(folder)
  : [...kindsOfPage.filter((one) => one !== '/404.html'), ...viewsOfAddresses];
const rows: Record<string, Record<string, number>> = {};
const costs: string[] = [];
try {
  for (const address of asked.length > 0 ? asked : usual) {
    const runs: Measured[] = [];
    while (runs.length < rounds) runs.push(await lighthouse(origin + base + address));
    const scores = medians(runs.map((run) => run.scores));
    rows[address] = { ...scores, ...rounded(medians(runs.map((run) => run.numbers))) };
    console.log(address, ...Object.values(scores));
    const less = categories.some((name) => (scores[name] ?? 0) < 100);
    if (less)
      costs.push(`${address}: ${[...new Set(runs.flatMap((run) => run.costs))].join(', ')}`);
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}
console.table(rows);
console.log(costs.length > 0 ? `What costs points, in any load:\n${costs.join('\n')}` : 'All 100.');
