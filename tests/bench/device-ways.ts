import type { Browser, Page } from 'playwright-core';
import { listAfterKey, type Searched } from './list-after-key.ts';

/** How many times slower the processor of a page is. Its workers are not slowed down. */
export const slower = 6;

/** Something that a reader waits for: opens pages of a site, and gives the ms. */
export type Way = (page: Page, origin: string) => Promise<number>;

/** Longer than anything should take on a slow line. */
const most = 120_000;
/** Until whatever was begun is over. */
const settled = 15_000;

/** Goes one way in a browser that has nothing of the site yet. */
export async function onDevice(browser: Browser, origin: string, way: Way): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    context.setDefaultTimeout(most);
    context.setDefaultNavigationTimeout(most);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await way(page, origin);
  } finally {
    await context.close();
  }
}

/** Until the first text of a page is painted. */
const firstText =
  (address: string): Way =>
  async (page, origin) => {
    await page.goto(origin + address, { waitUntil: 'commit' });
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return (await paint.jsonValue()) ?? Number.NaN;
  };

/** Until something that the address asks for is shown, from the start of its loading. */
const shown =
  (address: string, selector: string): Way =>
  async (page, origin) => {
    await page.goto(origin + address, { waitUntil: 'commit' });
    await page.locator(selector).first().waitFor();
    return page.evaluate(() => performance.now());
  };

/** A search with the way into its field. */
interface Search extends Searched {
  open: (page: Page) => Promise<void>;
}

const query = 'mixer';

/** Until the first list, from the press that opens the search of a page just loaded, with the query typed as soon as there is a field. */
const firstList =
  ({ box, item, open }: Search): Way =>
  async (page, origin) => {
    await page.goto(`${origin}/`);
    const start = performance.now();
    await open(page);
    await page.locator(box).first().pressSequentially(query);
    await page.locator(item).first().waitFor();
    return performance.now() - start;
  };

/** Until the list of another query, once everything that a search loads on opening is there. */
const nextList =
  (search: Search): Way =>
  async (page, origin) => {
    await page.goto(`${origin}/`);
    await search.open(page);
    await page.waitForTimeout(settled);
    return listAfterKey(page, search, query, { settled, most });
  };

/** Until a sound is started, from the press of its button on a page just loaded. */
const firstSound =
  (address: string, button: string): Way =>
  async (page, origin) => {
    await page.addInitScript(() => {
      const { start } = AudioBufferSourceNode.prototype;
      const times: { pressed?: number; started?: number } = {};
      Object.assign(window, { times });
      addEventListener('pointerdown', () => (times.pressed = performance.now()), true);
      AudioBufferSourceNode.prototype.start = function (...when) {
        times.started ??= performance.now();
        return start.apply(this, when);
      };
    });
    await page.goto(origin + address);
    await page.locator(button).locator('visible=true').first().click();
    const taken = await page.waitForFunction(() => {
      const { times } = window as unknown as { times: { pressed: number; started?: number } };
      return times.started && times.started - times.pressed;
    });
    return (await taken.jsonValue()) ?? Number.NaN;
  };

const role = '/roles/front-of-house-engineer/';
const five = 'boom-operator,foley-artist,mixing-engineer,monitor-engineer,podcast-editor';

const suggestions: Search = {
  box: 'search-box input',
  item: '[role=option]',
  open: (page) => page.locator('search-box input').first().focus(),
};
const dialog: Search = {
  box: '.pagefind-ui__search-input',
  item: '.pagefind-ui__result',
  open: (page) => page.locator('[data-open-modal]').first().click(),
};

/** What both sites have. */
const both = (search: Search) => ({
  'first text of a role': firstText(role),
  'list after the first query': firstList(search),
  'list after a further key': nextList(search),
});

export const ours: Readonly<Record<string, Way>> = {
  ...both(suggestions),
  'five roles compared': shown(
    `/compare/?roles=${five}`,
    'compare-roles .shown:not([aria-busy]) h2',
  ),
  'route of a plan': shown(
    '/plan/?from=nothing&to=front-of-house-engineer',
    '.plan-routes:not([aria-busy]) h2',
  ),
  'first sound': firstSound('/skills/equalization/', 'hear-it [data-version=without]'),
};
export const theirs: Readonly<Record<string, Way>> = both(dialog);
