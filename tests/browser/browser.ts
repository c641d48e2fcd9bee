import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { addressOf, titleAddress } from '../../src/schema/address.ts';
import type { KindWithPage } from '../../src/schema/folders.ts';
import { sitePages } from '../../src/schema/pages.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { fullSite } from '../builds.ts';
import { startBrowser } from './start-browser.ts';

/** One entry of each kind that has pages. */
const entries: Record<KindWithPage, string> = {
  roles: 'sound-engineer',
  families: 'live',
  skills: 'gain-staging',
  steps: 'internship',
  comparisons: 'audio-technician-vs-sound-engineer',
  crews: 'club-night',
  terms: 'headroom',
  pages: 'about',
  occupations: 'us-27-4014',
  sources: 'seed-article',
};

/** Every page that is made from no entry, and one of each kind, from the root of the site. */
export const kindsOfPage: readonly string[] = [
  ...Object.keys(sitePages),
  ...Object.entries(entries).map(([kind, id]) => addressOf(kind as KindWithPage, id)),
  // A comparison that nobody wrote.
  addressOf('comparisons', 'boom-operator-vs-sound-utility-technician'),
  titleAddress('a2'),
];

/** What a reader sees by an address that asks for something: results, a plan, a comparison of three. */
export const viewsOfAddresses: readonly string[] = [
  '/search/?q=foley',
  '/plan/?from=nothing&to=front-of-house-engineer',
  '/plan/?role=audio-stagehand&to=mixing-engineer',
  '/compare/?roles=boom-operator,foley-artist,mixing-engineer',
];

export interface Site {
  /** Opens a page of the site in a context of its own, which ends with the test; `before` makes it ready. */
  open(
    address: string,
    options?: BrowserContextOptions,
    before?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Page>;
  url(address: string): string;
}

/** The served site and a browser, started once a worker, with which they end. */
let started: Promise<{ origin: string; browser: Browser }> | undefined;

async function start() {
  const server = siteServer(fullSite.folder, fullSite.base);
  const [origin, browser] = await Promise.all([listen(server), startBrowser()]);
  server.unref();
  return { origin, browser };
}

/**
 * Serves the site under its base path and opens pages of it for the tests of one file.
 * @param meant what the console may say, as a test makes it
 */
export function useSite(meant = /404/): Site {
  let browser: Browser;
  let origin: string;
  let open: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    ({ browser, origin } = await (started ??= start()));
  });
  afterEach(async () => {
    await Promise.all(open.map((context) => context.close()));
    open = [];
  });
  afterAll(() => {
    expect(troubles, 'the console and the network stay quiet').toEqual([]);
  });

  const url = (address: string) => origin + fullSite.base.replace(/\/$/, '') + address;
  return {
    url,
    async open(address, options = {}, before) {
      // What keeps pages for when there is no network has tests of its own.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      open.push(context);
      await before?.(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !meant.test(message.text()))
          troubles.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        if (!meant.test(message)) troubles.push(`${page.url()}: ${message}`);
      });
      page.on('request', (request) => {
        const to = new URL(request.url());
        if (to.origin !== origin && !/^(data|blob):/.test(to.protocol))
          troubles.push(`${page.url()}: asks ${to.origin}`);
      });
      await page.goto(url(address));
      return page;
    },
  };
}
