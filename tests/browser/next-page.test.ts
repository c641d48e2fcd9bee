import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { fullSite } from '../builds.ts';
import { startBrowser } from './start-browser.ts';

let server: Server;
let start: string;
/** What the server was asked for, in order. */
const asked: string[] = [];

beforeAll(async () => {
  server = siteServer(fullSite.folder, fullSite.base);
  server.prependListener('request', ({ url = '' }: { url?: string }) => asked.push(url));
  start = (await listen(server)) + fullSite.base;
});
afterAll(() => server.close());

test(
  'The next page is asked for as its link is pressed, before it is let go, and no page before that',
  { tags: ['nightly'] },
  async () => {
    const browser = await startBrowser();
    try {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(start);
      await page.waitForLoadState('networkidle');
      const link = page.locator('main a[href$="/"]').first();
      const to = String(await link.getAttribute('href'));
      const pagesAsked = () => asked.filter((url) => url.endsWith('/') && url !== fullSite.base);
      await link.hover();
      await page.waitForTimeout(500);
      expect(pagesAsked()).toEqual([]);
      await page.mouse.down();
      await expect.poll(pagesAsked).toEqual([to]);
      await page.mouse.up();
      await page.waitForURL(`**${to}`);
      expect(pagesAsked()).toEqual([to]);
    } finally {
      await browser.close();
    }
  },
);
