import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { startBrowser } from '../browser/start-browser.ts';

/**
 * `npm run bench`: milliseconds from a key press to the painted list, in a real browser over dist/,
 * for the suggestions, the page of results, and a plain page of Pagefind's own interface over the
 * same index. Run `npm run build` before.
 */
const folder = 'dist';
const queries = [
  'mixer',
  'dubing mixer',
  'gain staging',
  'ground loop',
  'what does a foley artist do',
];
const rounds = 5;

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title>
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
<pagefind-searchbox></pagefind-searchbox></html>`;

/** Types a query and waits until a list that fits it has been painted; gives the time of the last key. */
async function timed(page: Page, box: string, item: string, text: string): Promise<number> {
  const input = page.locator(box).first();
  await input.fill('');
  await input.fill(text.slice(0, -1));
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
      for (let frame = 0; frame < 240; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        if (seen() !== before) break;
      }
      return performance.now() - start;
    },
    [box, item, text] as const,
  );
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = siteServer(folder, '/');
writeFileSync(`${folder}/pagefind-plain.html`, plain);
const origin = await listen(server);
const browser = await startBrowser();
const pages = [
  ['suggestions', '/', 'search-box input', '[role=option]'],
  ['page of results', '/search/', 'site-search input[type=search]', '.results li'],
  ['Pagefind alone', '/pagefind-plain.html', 'input', '[role=option], .pf-result, li'],
] as const;
const rows = [];
for (const [name, address, box, item] of pages) {
  const page = await browser.newPage();
  await page.goto(origin + address);
  await page.locator(box).first().focus();
  await page.waitForTimeout(800);
  for (const text of queries) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timed(page, box, item, text));
    rows.push({ search: name, query: text, 'ms, median': Math.round(median(times)) });
  }
  await page.close();
}
console.table(rows);
await browser.close();
server.close();
