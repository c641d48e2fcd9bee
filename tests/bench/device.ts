import { existsSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readEnvironment } from '../../src/tools/environment.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { onDevice, slower, ours, theirs, type Way } from './device-ways.ts';
import { median } from './median.ts';
import { docsOf } from './others/content.ts';
import { clear, generators, timedProject } from './others/generators.ts';
import { packedCopy } from './packed-copy.ts';
import { slow3g, slowLine } from './slow-line.ts';

/**
 * `npm run bench:device`: ms that a reader waits on a slow phone with a slow line, coming for the first time, over what was
 * built into dist/, or into OUT_DIR for BASE_PATH, and over a Starlight site of the same content, which it builds. Run
 * `npm run build` before. The median of three; with `--once` of one. `--ours` leaves Starlight out.
 */
const rounds = process.argv.includes('--once') ? 1 : 3;
const { outDir, base, problems } = readEnvironment(process.env, process.cwd());
if (!existsSync(join(outDir, 'index.html')))
  problems.push(
    `There is no site in ${outDir}. Run npm run build first, or name one: OUT_DIR=.test/full`,
  );
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

/** Puts a site behind a slow line, and gives its address and how to end all that. */
async function served(site: string, under: string) {
  const folder = packedCopy(site);
  const server = siteServer(folder, under);
  await listen(server);
  const line = slowLine((server.address() as AddressInfo).port);
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  const end = () => {
    line.close();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { origin: `http://localhost:${(line.address() as AddressInfo).port}${under}`, end };
}

const browser = await startBrowser();

/** Goes all ways through a site, so many times. */
async function medians(site: string, under: string, ways: Readonly<Record<string, Way>>) {
  const { origin, end } = await served(site, under);
  const rows: Record<string, number> = {};
  try {
    for (const [name, way] of Object.entries(ways)) {
      const times: number[] = [];
      while (times.length < rounds) times.push(await onDevice(browser, origin, way));
      rows[name] = Math.round(median(times.filter(Number.isFinite)));
      console.log(name, ...times.map(Math.round));
    }
  } finally {
    end();
  }
  return rows;
}

async function starlight() {
  const generator = generators['starlight-search'];
  try {
    const { site } = await timedProject(generator, docsOf(outDir));
    return await medians(site, '', theirs);
  } finally {
    clear(generator);
  }
}

try {
  const all = { ours: await medians(outDir, base.replace(/\/$/, ''), ours) };
  const both = process.argv.includes('--ours') ? all : { ...all, starlight: await starlight() };
  console.log(`ms, ${slower} times slower, ${slow3g.rate} bytes/s, ${slow3g.latency} ms an answer`);
  const names = Object.keys(all.ours);
  const sites = Object.entries(both) as [string, Record<string, number>][];
  const row = (name: string) => sites.map(([site, of]) => [site, of[name] ?? '']);
  console.table(Object.fromEntries(names.map((name) => [name, Object.fromEntries(row(name))])));
} finally {
  await browser.close();
}
