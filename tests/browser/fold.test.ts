import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const phone = { viewport: { width: 390, height: 844 } };
const role = '/roles/front-of-house-engineer/';

/** Which of the folds of a page are open, in order. */
const folds = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main details')]
      .map((one) => ((one as HTMLDetailsElement).open ? 'open' : 'shut'))
      .join(),
  );

/** Opens all sections that fold whole. */
const openSections = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('.folds > details'))
      one.open = true;
  });

describe('A role on a phone', () => {
  test('folds what is read second under its headings, each with its first sentence', async () => {
    const page = await site.open(role, phone);
    const paid = page.locator('.folds', { has: page.locator('#how-you-are-paid') });
    expect(await paid.locator('table').first().isVisible()).toBe(false);
    expect(await paid.locator('summary').first().innerText()).toMatch(
      /How you are paid\n+\S.*[.?]$/,
    );
    expect(await page.locator('#what-you-do + .prose').isVisible()).toBe(true);
    await paid.locator('#how-you-are-paid').click();
    expect(await paid.locator('table').first().isVisible()).toBe(true);
    // The first sentence stands in the text by now.
    expect(await paid.locator('summary p').isVisible()).toBe(false);
  });

  test('says under “What you listen for” which sounds, and nothing that is told where none can play', async () => {
    const page = await site.open(role, phone);
    const sounds = page.locator('.duties-sounds');
    const titles = await sounds.locator('.sound-name').allTextContents();
    expect(titles.length).toBeGreaterThan(1);
    const said = await sounds.locator('summary p').first().innerText();
    expect(said).toBe(titles.map((title) => title.trim()).join(' · '));
  });

  test(
    'shows one sound and its names alone, each over a line that opens the rest; a desk shows all',
    { tags: 'nightly' },
    async () => {
      const sounds = '.duties-sounds .sound-card';
      const notes = '.names-noted + .other-names .small';
      const desk = await site.open('/roles/sound-engineer/');
      const [all, noted] = [await desk.locator(sounds).count(), await desk.locator(notes).count()];
      expect(all).toBeGreaterThan(1);
      expect(noted).toBeGreaterThan(1);
      const page = await site.open('/roles/sound-engineer/', phone);
      await page.waitForFunction(() => customElements.get('fold-sections'));
      await openSections(page);
      const seen = async (on: Page) => [
        await on.locator(`${sounds}:visible`).count(),
        await on.locator(`${notes}:visible`).count(),
      ];
      expect(await seen(desk)).toEqual([all, noted]);
      expect(await seen(page)).toEqual([1, 0]);
      await page.getByText(/^\d+ more to hear: /).click();
      await expect.poll(() => seen(page)).toEqual([all, 0]);
      await page.getByText(`What to know of ${noted} of them`).click();
      await expect.poll(() => seen(page)).toEqual([all, noted]);
    },
  );

  test('opens what its address or a link within it names', async () => {
    const page = await site.open(`${role}#reasons-not-to`, phone);
    const reasons = page.locator('.folds', { has: page.locator('#reasons-not-to') });
    expect(await reasons.locator('li').first().isVisible()).toBe(true);
    expect(await page.locator('#names').isVisible()).toBe(false);
    await page.getByText(/^and \d+ more$/).click();
    await expect.poll(() => page.locator('#names').isVisible()).toBe(true);
  });

  test('prints whole, and is as it was after that', async () => {
    const page = await site.open(role, phone);
    await page.locator('.folds summary').nth(1).click();
    const before = await folds(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator(':is(.folds > details, [data-second]):not([open])').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await folds(page)).toBe(before);
  });

  test.for([role, '/roles/'])(
    'that is turned and turned back leaves folds, and what was at the top, as they were: %s',
    { tags: 'nightly' },
    async (address) => {
      const page = await site.open(address, phone);
      const heads = page.locator('.folds > details > summary').locator('visible=true');
      await heads.nth(1).click();
      const at = heads.nth(4);
      await at.evaluate((head) => scrollTo(0, scrollY + head.getBoundingClientRect().top - 20));
      await page.waitForTimeout(200);
      const before = await folds(page);
      const top = () => at.evaluate((head) => head.getBoundingClientRect().top);
      for (const [width, height] of [
        [844, 390],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(top, { message: `${width} px` }).toBeGreaterThanOrEqual(-20);
        expect(await top(), `${width} px`).toBeLessThanOrEqual(60);
        expect(await folds(page)).toBe(before);
      }
    },
  );

  test(
    'keeps what a fold says where its line can open it, also when it is turned',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(role, phone);
      await page.setViewportSize({ width: 844, height: 390 });
      await openSections(page);
      const second = page.locator('[data-second]:not([open]) > summary').locator('visible=true');
      expect(await second.count()).toBeGreaterThan(0);
    },
  );

  test(
    'folds nothing by a script that comes late, under a reader who has scrolled',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html', phone);
      let go = () => {};
      const late = new Promise<void>((done) => (go = done));
      await page.route(/Folds/, async (route) => {
        await late;
        await route.continue();
      });
      // What waits for the script is seen after some seconds; here they go by at once.
      const tools = await page.context().newCDPSession(page);
      await tools.send('Animation.enable');
      await tools.send('Animation.setPlaybackRate', { playbackRate: 100 });
      await page.goto(site.url(role), { waitUntil: 'commit' });
      await page.locator('.folds > table, .folds > p:not([hidden])').first().waitFor();
      await page.evaluate(() => scrollTo(0, 2500));
      const place = () =>
        page.evaluate(() => {
          const tops = [...document.querySelectorAll('main :is(h2, h3, p)')].map((one) =>
            Math.round(one.getBoundingClientRect().top),
          );
          return { tops: tops.join(), at: scrollY };
        });
      const before = await place();
      go();
      await page.waitForLoadState('load');
      expect(await place()).toEqual(before);
    },
  );

  test(
    'tells where it leads and by which steps, and what to keep, add and give up on demand',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(role, phone);
      const onward = page.locator('.folds', { has: page.locator('.ways-onward') }).last();
      await onward.locator('summary').first().click();
      const move = onward.locator('.move').first();
      expect(await move.getByText(/^Steps:/).isVisible()).toBe(true);
      expect(await move.getByText('You give up').isVisible()).toBe(false);
      await move.getByText('Keep, add, give up').click();
      expect(await move.getByText('You give up').isVisible()).toBe(true);
    },
  );

  test('shows all of it where no script runs', async () => {
    const page = await site.open(role, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('.folds > details').count()).toBe(0);
    expect(await page.locator('#names').isVisible()).toBe(true);
    expect(await page.locator('.move dl').first().isVisible()).toBe(true);
  });
});

test('a role on a desk folds nothing', async () => {
  const page = await site.open(role);
  expect(await page.locator('.folds > details').count()).toBe(0);
  expect(await page.locator('[data-second]:not([open])').count()).toBe(0);
});

test(
  'filters that an address asks for are in sight on a phone too',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/roles/?nights=rarely', phone);
    await page.locator('choose-roles:not([data-loading])').waitFor();
    expect(await page.getByLabel('Night work').isVisible()).toBe(true);
    const plain = await site.open('/roles/', phone);
    expect(await plain.getByLabel('Sort by').isVisible()).toBe(false);
  },
);
