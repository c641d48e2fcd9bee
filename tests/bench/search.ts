import { rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readEnvironment } from '../../src/tools/environment.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { startBrowser } from '../browser/start-browser.ts';

/**
 * `npm run bench`: milliseconds from a key press to the painted list with a processor six times slower,
 * and what was loaded until then, in a real browser over dist/ or OUT_DIR at the root: for the suggestions,
 * the page of results, and Pagefind's own component over the same index. Run `npm run build` before.
 */
const { outDir: folder } = readEnvironment(process.env, process.cwd());
const queries = [
  'mixer',
  'dubing mixer',
  'gain staging',
  'melodyne',
  'my speakers buzz',
  'what does a foley artist do',
  'headroom kitchen',
];
const rounds = 5;
const slower = 6;

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title>
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
<pagefind-config bundle-path="/pagefind/"></pagefind-config>
<pagefind-searchbox></pagefind-searchbox></html>`;

/** What is asked before: its list is another one in every search, so that the next is seen as it comes. */
const before = 'timecode';

/**
 * The time from a query, put in place of another by one key, until its list has been painted. A query typed to its
 * end would not do: where the last letter changes nothing, there is nothing to wait for.
 */
async function timed(page: Page, box: string, item: string, text: string): Promise<number> {
  const input = page.locator(box).first();
  await input.fill(before);
  await page.waitForTimeout(700);
  return page.evaluate(
    async ([boxes, items, value]) => {
      const deep = (root: ParentNode, selector: string): Element[] => [
        ...root.querySelectorAll(selector),
        ...[...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? deep(one.shadowRoot, selector) : [],
        ),
      ];
      const [field] = deep(document, boxes) as HTMLInputElement[];
      if (!field) throw new Error(`no ${boxes}`);
      const seen = () =>
        deep(document, items)
          .map((one) => one.textContent)
          .join('|');
      const before = seen();
      const start = performance.now();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (let frame = 0; frame < 600; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        // A list that is only cleared, or says that it loads, answers nothing yet.
        const now = seen();
        if (now !== '' && now !== before && !/^(?:loading|searching)/i.test(now))
          return performance.now() - start;
      }
      return Number.NaN;
    },
    [box, item, text] as const,
  );
}

/** The median of the rounds in which a list came; none where none did. */
const median = (values: readonly number[]) =>
  values.filter(Number.isFinite).toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ??
  Number.NaN;

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

writeFileSync(`${folder}/pagefind-plain.html`, plain);
const server = siteServer(folder, '/');
const origin = await listen(server);
const browser = await startBrowser();
const pages = [
  ['suggestions', '/', 'search-box input', '[role=option]'],
  ['page of results', '/search/', 'site-search input[type=search]', '.results li'],
  ['Pagefind alone', '/pagefind-plain.html', 'input', '[role=option], .pf-result, li'],
] as const;
const rows = [];
for (const [name, address, box, item] of pages) {
  for (const text of queries) {
    const times: number[] = [];
    let loaded = { requests: 0, bytes: 0 };
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin + address);
      const so = loads(page);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.locator(box).first().focus();
      await page.waitForTimeout(2500);
      times.push(await timed(page, box, item, text));
      await page.waitForTimeout(1500);
      loaded = so();
      await context.close();
    }
    rows.push({ search: name, query: text, 'ms, median': Math.round(median(times)), ...loaded });
  }
}
console.table(rows);
rmSync(`${folder}/pagefind-plain.html`);
await browser.close();
server.close();
