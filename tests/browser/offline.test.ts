import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { kept, keptIn, useVersions } from './versions.ts';

const site = useVersions();
const heading = (page: Page) => page.locator('h1').innerText();
const note = (page: Page) => page.locator('main > p[role=status]').first();
const box = (page: Page) => page.locator('search input[type=search]').first();
const options = (page: Page) => page.locator('[role=option]');

/** Opens a page as a reader who comes for the first time. */
async function visited(address: string) {
  const context = await site.reader();
  const page = await context.newPage();
  await page.goto(site.url(address));
  await kept(page);
  return { context, page };
}

describe('Without a network', () => {
  test('a page that was seen opens after one visit and says since when it is kept; another says that it is not, and leads there', async () => {
    const { context, page } = await visited('/roles/boom-operator/');
    await context.setOffline(true);
    await page.reload();
    expect(await heading(page)).toBe('Boom operator');
    expect(await note(page).innerText()).toMatch(
      /^No answer from the network: .* kept today, on \w+ \d+, \d{4}\.$/,
    );
    // Its scripts came along.
    expect(await page.evaluate(() => customElements.get('fold-sections') !== undefined)).toBe(true);
    await page.goto(site.url('/roles/boom-operator?from=mail'));
    expect(await heading(page)).toBe('Boom operator');
    expect(page.url()).toBe(site.url('/roles/boom-operator/?from=mail'));
    // What a press loads is not there yet.
    await page.locator('keep-this button').click();
    await expect
      .poll(() => page.locator('keep-this [role=status]').innerText())
      .toBe('Keeping it needs the network once: try again then.');
    await page.goto(site.url('/skills/mixing/'));
    expect(await heading(page)).toBe('This page is not kept');
    await page.locator('main').getByRole('link', { name: 'Boom operator' }).click();
    await expect.poll(() => heading(page)).toBe('Boom operator');
  });

  test('a visit asks for nothing that the page does not need: no data, no other page', async () => {
    const { page } = await visited('/roles/boom-operator/');
    await page.waitForTimeout(300);
    const others = site
      .asked()
      .filter(
        (path) =>
          !/^(roles\/boom-operator\/|_astro\/.*|sw\.js|[\w-]+\.(ico|svg|png|webmanifest))$/.test(
            path,
          ),
      );
    expect(others).toEqual([]);
  });

  test('who comes again and searches loads the names, and of what checks them only what is said of the search', async () => {
    const { page } = await visited('/roles/boom-operator/');
    await page.goto(site.url('/skills/mixing/'));
    site.asked();
    await box(page).fill('foley');
    await options(page).first().waitFor();
    const data = site.asked().filter((path) => path.endsWith('.json'));
    expect(data.sort()).toEqual(['offline/hashes/search.json', 'search/names.json']);
    const weight = (file: string) => gzipSync(readFileSync(`${fullSite.folder}/${file}`)).length;
    expect(weight('offline/hashes/search.json')).toBeLessThan(400);
  });

  test(
    'the core is there at a press: any role, any two, any plan, the search by name, which says what it lacks; and can be forgotten',
    { tags: 'nightly' },
    async () => {
      const { context, page } = await visited('/offline/');
      await page.getByRole('button', { name: 'Keep the core' }).click();
      await expect.poll(() => page.locator('.keep-told').innerText()).toBe('All of it is kept.');
      expect(await page.locator('[data-choice=core] .kept-since').innerText()).toContain('today');
      await context.setOffline(true);
      await page.goto(site.url('/roles/foley-artist/'));
      expect(await heading(page)).toBe('Foley artist');
      expect(await note(page).innerText()).toContain('kept today');
      await box(page).fill('gain st');
      await expect.poll(() => options(page).first().innerText()).toContain('Gain staging');
      await page.goto(site.url('/search/?q=foley'));
      await expect.poll(() => page.locator('.results h2').first().innerText()).toContain('Foley');
      await page.goto(site.url('/search/?q=kitchen'));
      await expect
        .poll(() => page.locator('site-search [role=status]').innerText())
        .toContain('could not be loaded');
      await page.goto(site.url('/compare/boom-operator-vs-foley-artist/'));
      await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
      expect(new URL(page.url()).search).toBe('?roles=boom-operator,foley-artist');
      await page.goto(site.url('/plan/?from=boom-operator&to=foley-artist'));
      await page.locator('.plan-routes:not([aria-busy]) h2').first().waitFor();
      await page.goto(site.url('/offline/'));
      await page.getByRole('button', { name: 'Forget all' }).click();
      await expect.poll(() => page.locator('.keep-told').innerText()).toContain('Nothing is kept');
      await page.goto(site.url('/roles/foley-artist/')).catch(() => undefined);
      expect(await heading(page)).toBe('This page is not kept');
    },
  );

  test(
    'everything is there at a press, with the text of all pages',
    { tags: 'nightly' },
    async () => {
      const { context, page } = await visited('/offline/');
      await page.getByRole('button', { name: 'Keep everything' }).click();
      await expect
        .poll(() => page.locator('.keep-told').innerText(), { timeout: 30_000 })
        .toBe('All of it is kept.');
      await context.setOffline(true);
      await page.goto(site.url('/terms/headroom/'));
      expect(await heading(page)).toBe('Headroom');
      await page.goto(site.url('/search/?q=kitchen'));
      await expect
        .poll(() => page.locator('site-search [role=status]').innerText(), { timeout: 30_000 })
        .toMatch(/^\d+ results? for “kitchen”/);
    },
  );
});

test('Where the browser cannot read what it keeps, a page works as if nothing were kept', async () => {
  const context = await site.reader();
  const worker = readFileSync(`${fullSite.folder}/sw.js`, 'utf8');
  const failing = `caches.open = caches.keys = () => Promise.reject(new Error('unreadable'));`;
  await context.route('**/sw.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: failing + worker }),
  );
  const page = await context.newPage();
  await page.goto(site.url('/roles/boom-operator/'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await box(page).fill('gain st');
  await expect.poll(() => options(page).first().innerText()).toContain('Gain staging');
});

describe('A new version', () => {
  const names = (text: string) => text.replaceAll('Gain staging', 'Gain staging anew');
  const next = {
    version: 'bbbbbbbbbbbb',
    edits: {
      'search/names.json': names,
      'roles/boom-operator/index.html': (text: string) =>
        text.replace('Boom operator</h1>', 'Boom operator anew</h1>'),
    },
  };
  const suggested = async (page: Page) => {
    await box(page).fill('gain st');
    await options(page).first().waitFor();
    return (await options(page).first().innerText()).split('\n')[0];
  };

  test('is taken with the next page, while one of the old version that is open keeps its own', async () => {
    const { context, page } = await visited('/offline/');
    await page.getByRole('button', { name: 'Keep the core' }).click();
    await expect.poll(() => page.locator('.keep-told').innerText()).toBe('All of it is kept.');
    await page.goto(site.url('/roles/boom-operator/'));
    site.publish(next);
    const other = await context.newPage();
    await other.goto(site.url('/roles/boom-operator/'));
    expect(await heading(other)).toBe('Boom operator anew');
    expect(await suggested(other)).toBe('Gain staging anew');
    expect(await suggested(page)).toBe('Gain staging');
    // Without a network, what was taken is as it was taken: of the new version no more is there than was seen.
    await context.setOffline(true);
    await other.reload();
    expect(await heading(other)).toBe('Boom operator');
    expect(await suggested(other)).toBe('Gain staging');
  });

  test(
    'that was seen in part leaves what was taken whole: without a network the tools work as before',
    { tags: 'nightly' },
    async () => {
      const { context, page } = await visited('/offline/');
      await page.getByRole('button', { name: 'Keep the core' }).click();
      await expect.poll(() => page.locator('.keep-told').innerText()).toBe('All of it is kept.');
      site.publish(next);
      for (const address of ['/plan/', '/compare/', '/search/', '/decode/']) {
        await page.goto(site.url(address));
        await keptIn(page, next.version);
      }
      await context.setOffline(true);
      await page.goto(site.url('/plan/?from=boom-operator&to=foley-artist'));
      await page.locator('.plan-routes:not([aria-busy]) h2').first().waitFor();
      await page.goto(site.url('/compare/?roles=boom-operator,foley-artist'));
      await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
      await page.goto(site.url('/search/?q=foley'));
      await expect.poll(() => page.locator('.results h2').first().innerText()).toContain('Foley');
      await page.goto(site.url('/roles/nosuch/'));
      expect(await heading(page)).toBe('There is no page at this address.');
      await page.goto(site.url('/roles/foley-artst/'));
      await page.locator('.near-list a', { hasText: 'Foley artist' }).waitFor();
    },
  );

  test(
    'never gives its names to a page of the old one, which says that it has none',
    { tags: 'nightly' },
    async () => {
      const { page } = await visited('/roles/foley-artist/');
      await page.goto(site.url('/roles/boom-operator/'));
      await kept(page);
      site.publish(next);
      await box(page).fill('gain st');
      await page.locator('.suggestions-failed').waitFor();
      expect(await options(page).count()).toBe(0);
      await page.goto(site.url('/roles/foley-artist/'));
      expect(await suggested(page)).toBe('Gain staging anew');
    },
  );
});

describe('Who keeps all of it', () => {
  const told = (page: Page) => page.locator('.keep-told');
  const progress = (page: Page) => page.locator('.keep-progress');
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** A page whose packs come only when they are let go. */
  async function held() {
    const { context, page } = await visited('/offline/');
    let asked = 0;
    let release = () => {};
    const free = new Promise<void>((done) => (release = done));
    await context.route('**/*.pack', async (route) => {
      asked += 1;
      await free;
      await route.continue().catch(() => undefined);
    });
    return { page, asked: () => asked, letGo: () => release() };
  }

  test('hears nothing of before while it comes, and does not begin anew by a second press', async () => {
    const { page, asked } = await held();
    await button(page, 'Keep everything').click();
    await expect.poll(asked).toBe(1);
    await button(page, 'Stop').click();
    await expect.poll(() => told(page).innerText()).toContain('Stopped.');
    await button(page, 'Keep everything').click();
    await expect.poll(asked).toBe(2);
    expect(await told(page).innerText()).toBe('');
    for (const name of ['Keep everything', 'Keep the core']) await button(page, name).click();
    await page.waitForTimeout(300);
    expect(asked()).toBe(2);
    expect(await told(page).innerText()).toBe('');
    expect(await progress(page).isVisible()).toBe(true);
  });

  test('sees so in every tab that is open, and where it is forgotten in one', async () => {
    const { context, page } = await visited('/offline/');
    const other = await context.newPage();
    await other.goto(site.url('/offline/'));
    const since = other.locator('[data-choice=core] .kept-since');
    await button(page, 'Keep the core').click();
    await expect.poll(() => told(page).innerText()).toBe('All of it is kept.');
    await expect.poll(() => since.innerText()).toContain('Kept');
    expect(await button(other, 'Keep the core').isVisible()).toBe(false);
    await button(other, 'Forget all that is kept').click();
    await expect.poll(() => told(other).innerText()).toContain('Nothing is kept');
    await expect.poll(() => told(page).innerText()).toBe('');
    expect(await button(page, 'Keep the core').isVisible()).toBe(true);
  });

  test('goes on at the sentence where the button that was pressed is gone, and stays where it is elsewhere', async () => {
    const { page, asked, letGo } = await held();
    const at = () => page.evaluate(() => document.activeElement?.className);
    await button(page, 'Keep the core').press('Enter');
    await expect.poll(asked).toBe(1);
    await button(page, 'Stop').press('Enter');
    await expect.poll(() => told(page).innerText()).toContain('Stopped.');
    expect(await at()).toBe('small keep-told');
    letGo();
    await button(page, 'Keep the core').press('Enter');
    await expect.poll(() => told(page).innerText()).toBe('All of it is kept.');
    expect(await at()).toBe('small keep-told');
    await button(page, 'Forget all that is kept').press('Space');
    await expect.poll(() => told(page).innerText()).toContain('Nothing is kept');
    expect(await at()).toBe('small keep-told');
    await button(page, 'Keep the core').press('Enter');
    await box(page).focus();
    await expect.poll(() => told(page).innerText()).toBe('All of it is kept.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});

test(
  'The browser reads the manifest without a fault: the site can be installed under its path',
  { tags: 'nightly' },
  async () => {
    const { context, page } = await visited('/roles/');
    const session = await context.newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: site.url('/manifest.webmanifest'), errors: [] });
    const { start_url } = JSON.parse(data ?? '{}') as { start_url: string };
    const start = new URL(start_url, url).href;
    expect(start).toBe(site.url('/'));
    // It starts without a network too, once it was seen.
    await page.goto(start);
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    expect(await page.locator('search').first().isVisible()).toBe(true);
  },
);
