import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';
import { openAll } from './reading.ts';

const site = useSite();
const shown = '.role-rows li:visible';

const attributes = (page: Page, name: string) =>
  page
    .locator(shown)
    .evaluateAll((rows, name) => rows.map((row) => row.getAttribute(name)), `data-${name}`);
const status = (page: Page) => page.locator('choose-roles [role=status]').innerText();
const searchOf = (page: Page) => new URL(page.url()).search;
const countAll = (page: Page) => page.locator('.role-rows li').count();

/** Opens the list of all roles, and waits until it shows what the address asks for. */
async function openList(search: string, options?: BrowserContextOptions) {
  const page = await site.open(`/roles/${search}`, options);
  await page.locator('choose-roles:not([data-loading])').waitFor();
  return page;
}

/** Presses Tab until a field has focus. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.locator(selector).evaluate((field) => field === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe('the list of all roles', () => {
  test('is filtered and sorted by keyboard, says how many are left, and keeps it in the address', async () => {
    const page = await site.open('/roles/');
    const all = await countAll(page);
    // The patch bay before the filters has as many links as there are jobs, and one past them all.
    await tabTo(page, 'a[href="#filters"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name=family][value=live]');
    await page.keyboard.press('Space');
    await expect.poll(() => searchOf(page)).toBe('?family=live');
    await expect.poll(() => status(page)).not.toBe(`${all} of ${all} roles`);
    const families = await attributes(page, 'family');
    expect(families.every((list) => list?.split(' ').includes('live'))).toBe(true);
    expect(await status(page)).toBe(`${families.length} of ${all} roles`);
    await tabTo(page, '[name=sort]');
    await page.keyboard.press('h');
    await expect.poll(() => searchOf(page)).toBe('?family=live&sort=pay');
    const pay = (await attributes(page, 'by-pay')).map(Number);
    expect(pay).toEqual(pay.toSorted((a, b) => b - a));
    await tabTo(page, '.choose-form summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name=travel]');
    await page.keyboard.press('r');
    await expect.poll(() => searchOf(page)).toBe('?family=live&travel=rarely&sort=pay');
    await tabTo(page, 'form.choose-form button');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toBe('');
    expect(await page.locator(shown).count()).toBe(all);
    expect(await page.locator('.choose-sorted:visible').count()).toBe(0);
  });

  test('announces each change once', { tags: 'nightly' }, async () => {
    const page = await site.open('/roles/');
    const status = page.locator('choose-roles [role=status]');
    await status.evaluate((element: HTMLElement) => {
      element.dataset['changes'] = '0';
      new MutationObserver((changes) => {
        element.dataset['changes'] = String(Number(element.dataset['changes']) + changes.length);
      }).observe(element, { childList: true });
    });
    await page.getByLabel('Games').check();
    await expect.poll(() => status.getAttribute('data-changes')).toBe('1');
    expect(await status.innerText()).toMatch(/^\d+ of \d+ roles$/);
  });

  test('is what the address says when it is opened', { tags: 'nightly' }, async () => {
    const page = await openList('?family=live&family=studio&nights=often&sort=pay');
    expect(await page.getByLabel('Live sound').isChecked()).toBe(true);
    expect(await page.getByLabel('Studio').isChecked()).toBe(true);
    expect(await page.getByLabel('Night work').inputValue()).toBe('often');
    expect(await page.getByLabel('Night work').isVisible()).toBe(true);
    const nights = await attributes(page, 'nights');
    expect(new Set(nights)).toEqual(new Set(['often']));
    expect(await page.locator('.choose-sorted h2').first().innerText()).toBe('Highest pay first');
  });

  test('comes back as it was when the reader returns from a role', async () => {
    const page = await site.open('/roles/');
    await page.getByLabel('Broadcast').check();
    await page.getByLabel('Sort by').selectOption('title');
    await page.waitForURL(/family=broadcast&sort=title/);
    const titles = await page.locator(`${shown} a.display`).allInnerTexts();
    await page.locator(`${shown} a.display`).last().click();
    await page.waitForURL(/\/roles\/[^/?]+\/$/);
    await page.goBack();
    await page.waitForURL(/family=broadcast&sort=title/);
    await expect.poll(() => page.locator(`${shown} a.display`).allInnerTexts()).toEqual(titles);
    expect(await page.getByLabel('Broadcast').isChecked()).toBe(true);
  });

  test(
    'follows the address when the reader goes back within the page',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/roles/');
      const all = await countAll(page);
      await page.evaluate(() => (location.hash = 'live'));
      await page.getByLabel('Theater').check();
      await expect.poll(() => page.locator(shown).count()).toBeLessThan(all);
      await page.goBack();
      await expect.poll(() => page.locator(shown).count()).toBe(all);
      expect(await page.getByLabel('Theater').isChecked()).toBe(false);
    },
  );

  test.each([
    [390, 'in each row though it is folded', 1],
    [768, 'where it stands in each row', 1],
    [1280, 'where it stands in each row', 1],
  ])(
    'by time says the time once at %i px, %s',
    { tags: 'nightly' },
    async (width, _where, times) => {
      const page = await site.open('/roles/?sort=time', { viewport: { width, height: 800 } });
      const row = page.locator('.choose-sorted li:visible').first();
      const told = (await row.locator('.role-time').textContent()) ?? '';
      const counted = async () => (await row.innerText()).split(told).length - 1;
      await expect.poll(counted).toBe(times);
      await openAll(page);
      expect(await counted()).toBe(times);
      await page.getByLabel('Sort by').selectOption('title');
      await expect.poll(() => page.locator('.role-by:visible').count()).toBe(0);
    },
  );

  test(
    'puts what is not known last, under a heading that says so',
    { tags: 'nightly' },
    async () => {
      const page = await openList('?sort=time');
      const [first, last] = await page.locator('.choose-sorted').all();
      expect(await last?.locator('h2').innerText()).toBe('Without a figure to sort by');
      expect(await last?.locator('li').count()).toBeGreaterThan(0);
      expect(await last?.locator('li[data-by-time]').count()).toBe(0);
      for (const text of (await last?.locator('li').allInnerTexts()) ?? [])
        expect(text).not.toContain('not known');
      const times = await first
        ?.locator('li')
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-by-time'))));
      expect(times).toEqual(times?.toSorted((a, b) => a - b));
      const note = page.locator('.choose-time');
      expect(await note.innerText()).toContain('“Related work the job asks for”');
      await page.getByLabel('Sort by').selectOption('title');
      await expect.poll(() => note.isVisible()).toBe(false);
      expect(await page.locator(shown).count()).toBe(await countAll(page));
    },
  );

  test(
    'is in the order of the pay the reader chooses, each role with its figure, and comes back so',
    { tags: 'nightly' },
    async () => {
      const page = await openList('?sort=pay');
      const [first, last] = await page.locator('.choose-sorted').all();
      const figures = () => page.locator('.role-by:visible b').allInnerTexts();
      await expect
        .poll(() => first?.locator('.choose-by').innerText())
        .toMatch(/^US, median.*BLS/s);
      expect(new Set((await figures()).map((words) => words.at(0)))).toEqual(new Set('$'));
      await page.getByLabel('Which pay').selectOption('de-card-day');
      await expect.poll(() => first?.locator('.choose-by').innerText()).toMatch(/^Germany, /);
      expect(searchOf(page)).toBe('?sort=pay&by=de-card-day');
      const euros = (await figures()).map((words) =>
        Number(/^€([\d,]+)/.exec(words)?.[1]?.replace(',', '')),
      );
      expect(euros.length).toBe(await first?.locator('li').count());
      expect(euros).toEqual(euros.toSorted((a, b) => b - a));
      expect(await last?.locator('.role-by:visible').count()).toBe(0);
      await first?.locator('a.display').first().click();
      await page.waitForURL(/\/roles\/[^/?]+\/$/);
      await page.goBack();
      await expect.poll(figures).toHaveLength(euros.length);
      await page.getByLabel('Sort by').selectOption('title');
      await expect.poll(() => searchOf(page)).toBe('?sort=title');
      expect(await page.getByLabel('Which pay').isVisible()).toBe(false);
      expect(await page.locator('.role-by:visible').count()).toBe(0);
      expect(await page.locator('.role-pay:visible').count()).toBe(await countAll(page));
    },
  );

  test('says so where the pay cannot be loaded, and tries again', { tags: 'nightly' }, async () => {
    const page = await openList('?sort=time');
    await page.route('**/roles/pay.json', (route) => route.fulfill({ status: 404 }));
    await page.getByLabel('Sort by').selectOption('pay');
    await expect.poll(() => status(page)).toContain('could not be loaded');
    await page.unroute('**/roles/pay.json');
    await page.getByLabel('Which pay').selectOption('us-union-day');
    await expect.poll(() => page.locator('.role-by:visible').count()).toBeGreaterThan(0);
    expect(await status(page)).toMatch(/^\d+ of \d+ roles$/);
  });

  test.for([1280, 390])(
    'opens at what is found, and says what was asked, %i px wide',
    { tags: 'nightly' },
    async (width) => {
      const viewport = { width, height: 800 };
      const page = await openList('?nights=rarely&travel=rarely#found', { viewport });
      const bounds = await page.locator(shown).first().boundingBox();
      expect(bounds?.y).toBeGreaterThan(0);
      expect(bounds?.y).toBeLessThan(600);
      expect(await page.locator('#found').innerText()).toContain(
        'Night work: rarely, Travel: rarely',
      );
    },
  );

  test('shows beside each option how many roles it leaves', { tags: 'nightly' }, async () => {
    const page = await openList('?leaning=artistic');
    const label = page.locator('label', { has: page.locator('[value=live]') });
    const count = Number(await label.locator('.choose-count').innerText());
    await page.getByLabel('Live sound').check();
    await expect.poll(() => page.locator(shown).count()).toBe(count);
  });

  test('says that its filters could not be loaded, and loads them with the next choice', async () => {
    const page = await site.open('/roles/');
    await page.route(/role-list/, (route) => route.fulfill({ status: 404, body: '' }), {
      times: 1,
    });
    await page.getByLabel('Games').check();
    await expect.poll(() => status(page)).toContain('could not be loaded');
    await page.getByLabel('Studio').check();
    await expect.poll(() => searchOf(page)).toContain('games');
  });

  test('says so when no role is left', { tags: 'nightly' }, async () => {
    const page = await openList('?family=games&lifting=often');
    expect(await page.locator(shown).count()).toBe(0);
    expect(await status(page)).toContain('No role is like that');
  });

  test(
    'shows every role for an address that makes no sense, and runs nothing of it',
    { tags: 'nightly' },
    async () => {
      const page = await openList(
        '?family=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&nights=%E0%A4%A&sort=__proto__',
      );
      expect(await page.locator(shown).count()).toBe(await countAll(page));
      expect(await page.getByLabel('Night work').inputValue()).toBe('');
      expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    },
  );
});

test('without JavaScript every role is there by family, with links instead of the form', async () => {
  const page = await site.open('/roles/?family=live', { javaScriptEnabled: false });
  expect(await page.locator(shown).count()).toBe(await countAll(page));
  expect(await page.locator('form.choose-form').isVisible()).toBe(false);
  await page.locator('nav.choose-families').getByText('Games').click();
  expect(new URL(page.url()).hash).toBe('#games');
  await page.locator('h2#games a').click();
  await page.waitForURL(/\/families\/games\/$/);
});

test(
  'axe finds nothing on filtered roles, in light or dark, and they fit 320 px',
  { tags: 'nightly' },
  async () => {
    const page = await openList('?nights=rarely&sort=pay');
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(await tooWide(page, [320])).toEqual([]);
  },
);

test('roles fit 320 px without JavaScript', { tags: 'nightly' }, async () => {
  const page = await site.open('/roles/?nights=not-often', { javaScriptEnabled: false });
  expect(await tooWide(page, [320])).toEqual([]);
});

test('the leaning of a role can be seen in forced colors', { tags: 'nightly' }, async () => {
  const page = await site.open('/roles/', { forcedColors: 'active' });
  const [rest, lit] = await page
    .locator('.leaning-4 i')
    .evaluateAll((segments) =>
      [0, 3].map((index) => getComputedStyle(segments[index] as Element).backgroundColor),
    );
  expect(lit).not.toBe(rest);
});

test('the sheet of each role stands under its conditions, at one place in every row', async () => {
  const page = await site.open('/roles/', { viewport: { width: 1280, height: 900 } });
  const rows = page.locator('.choose-group').first().locator('li');
  const places = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [sheet, strains] = ['.role-sheet', '.role-strains dd:last-of-type'].map((one) =>
        [...row.querySelectorAll(one)].at(-1)?.getBoundingClientRect(),
      );
      const list = row.querySelector('.role-strains')?.getBoundingClientRect();
      return {
        aside: Math.round((sheet?.x ?? 0) - (list?.x ?? 0)),
        under: (sheet?.y ?? 0) >= (strains?.bottom ?? Infinity),
      };
    }),
  );
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) expect(place).toEqual({ aside: 0, under: true });
});

test('the list prints whole without its form', { tags: 'nightly' }, async () => {
  const page = await site.open('/roles/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('form:visible').count()).toBe(0);
  expect(await page.locator(shown).count()).toBe(await countAll(page));
});
