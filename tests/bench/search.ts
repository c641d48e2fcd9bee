import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { BrowserContext, Page } from 'playwright-core';
import { readEnvironment } from '../../src/tools/environment.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { listAfterKey } from './list-after-key.ts';
import { median } from './median.ts';

/**
 * `npm run bench:search`: milliseconds from a key press to the painted list with a processor six times slower,
 * and what was loaded until then, in a real browser over a built site, which it only reads: for the suggestions,
 * the page of results, and Pagefind's own component over the same index. Run `npm run build` before, or name
 * another build by OUT_DIR, and by BASE_PATH where it was built under one. With `--once` each is asked once and
 * not five times, for a first look.
 */
const { outDir: folder, base, problems } = readEnvironment(process.env, process.cwd());

/** What is wrong with the build that is to be measured, if something is. */
function wrongBuild(): string | undefined {
  if (!existsSync(join(folder, 'pagefind/pagefind.js')))
    return `There is no whole site in ${folder}. Run npm run build first, or name the folder of one: OUT_DIR=.test/full`;
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, built] = /data-names="([^"]*)\/search\/names\.json/.exec(home) ?? [];
  return built === undefined || built === base
    ? undefined
    : `The site in ${folder} was built for BASE_PATH=${built || '/'}, not for ${base || '/'}: set it so.`;
}

const wrong = [...problems, wrongBuild()].filter((one) => one !== undefined);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

const queries = [
  'mixer',
  'dubing mixer',
  'gain staging',
  'melodyne',
  'my speakers buzz',
  'what does a foley artist do',
  'headroom kitchen',
];
const rounds = process.argv.includes('--once') ? 1 : 5;
const slower = 6;

const component = 'pagefind-component-ui';

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title>
<link rel="stylesheet" href="${base}/pagefind/${component}.css">
<script type="module" src="${base}/pagefind/${component}.js"></script>
<pagefind-config bundle-path="${base}/pagefind/"></pagefind-config>
<pagefind-searchbox></pagefind-searchbox></html>`;

/** What a page loads from now on: how many files, and their bytes gzipped as a host sends them. */
function loads(page: Page) {
  const sizes: number[] = [];
  page.on('response', (response) => {
    const weigh = response.body().then(
      (body) =>
        sizes.push(/\.pf_|\.pagefind$/.test(response.url()) ? body.length : gzipSync(body).length),
      () => undefined,
    );
    void weigh;
  });
  return () => ({ requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) });
}

const server = siteServer(folder, base);
const origin = (await listen(server)) + base;
const browser = await startBrowser();
/** Where the page of Pagefind's component stands for the browser: no file of the build is it. */
const plainAddress = '/pagefind-plain.html';

/** The files of Pagefind's own component, which it puts beside every index and the site does not have. */
async function componentFiles() {
  const { index } = await pagefind.createIndex();
  const files = (await index?.getFiles())?.files ?? [];
  await pagefind.close();
  return files.filter(({ path }) => path.startsWith(`${component}.`));
}
const ofComponent = await componentFiles();

async function withPlain(context: BrowserContext): Promise<Page> {
  const answer = { contentType: 'text/html', body: plain };
  await context.route(origin + plainAddress, (route) => route.fulfill(answer));
  for (const { path, content } of ofComponent) {
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    await context.route(`${origin}/pagefind/${path}`, (route) =>
      route.fulfill({ contentType, body: Buffer.from(content) }),
    );
  }
  return context.newPage();
}

const pages = [
  ['suggestions', '/', 'search-box input', '[role=option]'],
  ['page of results', '/search/', 'site-search input[type=search]', '.results li'],
  ['Pagefind alone', plainAddress, 'input', '[role=option], .pf-result, li'],
] as const;
const rows = [];
for (const [name, address, box, item] of pages) {
  for (const text of queries) {
    const times: number[] = [];
    let loaded = { requests: 0, bytes: 0 };
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext();
      const page = await withPlain(context);
      await page.goto(origin + address);
      const so = loads(page);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.locator(box).first().focus();
      await page.waitForTimeout(2500);
      times.push(await listAfterKey(page, { box, item }, text));
      await page.waitForTimeout(1500);
      loaded = so();
      await context.close();
    }
    rows.push({
      search: name,
      query: text,
      'ms, median': Math.round(median(times.filter(Number.isFinite))),
      ...loaded,
    });
  }
}
console.table(rows);
await browser.close();
server.close();
