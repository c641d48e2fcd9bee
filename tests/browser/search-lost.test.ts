import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
/** What a key press says of itself. */
interface Pressed {
  key: string;
  ctrlKey?: boolean;
  shiftKey?: boolean;
  altKey?: boolean;
  isComposing?: boolean;
}

const boxOf = (page: Page) => page.locator('search input[type=search]').first();
const says = (page: Page) => page.locator('[role=status]').innerText();
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');
const results = (page: Page) => page.locator('.results h2');

describe('what could not be loaded', () => {
  test('is told and had at the reader’s word: a part of the index, the script, the engine', async () => {
    const page = await site.open('/search/');
    const context = page.context();
    await context.route(/\.pf_index/, (route) => route.fulfill({ status: 404, body: '' }));
    await boxOf(page).fill('headroom kitchen');
    await expect.poll(() => says(page)).toContain('could not be loaded');
    expect(await results(page).first().innerText()).toBe('Headroom');
    const byName = await results(page).count();
    await context.unrouteAll();
    await page.locator('.again').click();
    await expect.poll(() => says(page)).toMatch(/^\d+ results for “headroom kitchen”[^.]*\.$/);
    expect(await page.locator('.again').isVisible()).toBe(false);
    expect(await results(page).count()).toBeGreaterThan(byName);

    const script = /_astro\/page\.[\w-]+\.js/;
    await context.route(script, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.url('/search/?q=headroom'));
    await expect.poll(() => says(page)).toContain('could not be loaded');
    await context.unroute(script);
    await page.locator('.again').click();
    await results(page).first().waitFor();
    expect(queryOf(page)).toBe('headroom');

    const engine = /_astro\/search-worker[\w.-]+\.js/;
    await context.route(engine, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.url('/search/?q=headroom'));
    await expect.poll(() => says(page)).toContain('could not be loaded');
    await context.unroute(engine);
    await page.locator('.again').click();
    await results(page).first().waitFor();
  });

  test(
    'is told where no answer ever comes, and what was found before is not shown as one',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.clock.install();
      await page.goto(site.url('/search/?q=headroom'));
      await page.clock.runFor(2000);
      await results(page).first().waitFor();
      // The engine takes what it is asked, and never answers.
      await page.evaluate(() => {
        Worker.prototype.postMessage = () => undefined;
      });
      await boxOf(page).fill('kitchen');
      await page.clock.runFor(3000);
      await expect.poll(() => says(page)).toBe('Searching…');
      expect(await results(page).count()).toBe(0);
      await page.clock.runFor(20_000);
      await expect.poll(() => says(page)).toContain('has not answered yet');
      expect(await page.locator('.again').isVisible()).toBe(true);
    },
  );

  test('once it is had, leaves the focus at what the page says', { tags: 'nightly' }, async () => {
    const page = await site.open('/404.html');
    const context = page.context();
    await context.route(/search\/names/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.url('/search/?q=headroom'));
    await expect.poll(() => says(page)).toContain('could not be loaded');
    await context.unrouteAll();
    await page.locator('.again').focus();
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('status');
  });

  test('is asked for again at the next key: suggestions', { tags: 'nightly' }, async () => {
    const page = await site.open('/skills/');
    const context = page.context();
    await context.route(/search\/names/, (route) => route.fulfill({ status: 404, body: '' }));
    await boxOf(page).fill('head');
    const failed = page.locator('.suggestions-failed');
    await expect.poll(() => failed.innerText()).toContain('Press Enter');
    await context.unrouteAll();
    // A key that is pressed while it is still asked for is not the next one.
    const afterKeys = async () => {
      await boxOf(page).press('r');
      await boxOf(page).press('Backspace');
      return page.locator('[role=option]').count();
    };
    await expect.poll(afterKeys).toBeGreaterThan(0);
    expect(await failed.isVisible()).toBe(false);
  });
});

describe('the place of the reader', () => {
  test(
    'what is typed before the script is there is kept and searched',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/skills/');
      let go = () => {};
      const gone = new Promise<void>((done) => (go = done));
      await page.route(/_astro\/page\.[\w-]+\.js/, async (route) => {
        await gone;
        await route.continue();
      });
      await page.goto(site.url('/search/?q=boom'));
      await expect.poll(() => boxOf(page).inputValue()).toBe('boom');
      await boxOf(page).fill('foley artist');
      go();
      await expect.poll(() => results(page).first().innerText()).toBe('Foley artist');
      expect(await boxOf(page).inputValue()).toBe('foley artist');
      await expect.poll(() => queryOf(page)).toBe('foley artist');
    },
  );

  test('history goes where one expects: a submitted search is an entry, once; back from it is the start', async () => {
    const page = await site.open('/search/');
    const parts = new Set<string>();
    page.context().on('request', (request) => {
      if (request.url().includes('.pf_index')) parts.add(request.url());
    });
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await boxOf(page).pressSequentially('kitchen', { delay: 40 });
    await expect.poll(() => says(page)).toMatch(/^\d+ results/);
    // A part of the index for the whole word, and none for its beginnings.
    expect(parts.size).toBe(1);
    await expect.poll(() => queryOf(page)).toBe('kitchen');
    expect(await entries()).toBe(before);
    for (const _ of [1, 2]) await boxOf(page).press('Enter');
    expect(await entries()).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => says(page)).toBe('');
    expect(await results(page).count()).toBe(0);
    expect(await boxOf(page).inputValue()).toBe('');
    expect(await page.locator('.indexes').isVisible()).toBe(true);
    await boxOf(page).fill('phantom');
    await results(page).first().waitFor();
    await boxOf(page).fill('');
    await expect.poll(() => results(page).count()).toBe(0);
    expect(await page.locator('.nothing').isVisible()).toBe(false);
    expect(await says(page)).toBe('');
  });

  test('twenty more come where the reader is, and back from a result all stands as it was', async () => {
    const page = await site.open('/search/?q=sound');
    await expect.poll(() => says(page)).toMatch(/^\d+ results for “sound”, 20 shown\.$/);
    const top = () => page.evaluate(() => Math.round(scrollY));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.locator('.more').focus();
    const before = await top();
    await page.keyboard.press('Enter');
    await expect.poll(() => results(page).count()).toBe(40);
    expect(await top()).toBe(before);
    expect(await focused()).toBe(await results(page).nth(20).locator('a').getAttribute('href'));
    const opened = results(page).nth(30).locator('a');
    await opened.scrollIntoViewIfNeeded();
    const [left, to] = [await top(), await opened.getAttribute('href')];
    await opened.click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await expect.poll(focused).toBe(to);
    expect(await results(page).count()).toBe(40);
    expect(Math.abs((await top()) - left)).toBeLessThan(20);
  });

  test(
    'filters that are none are left out and told; one that leaves nothing can be taken away',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/search/?q=phantom+power&kind=Banana&stage=Lead+others');
      await expect.poll(() => says(page)).toContain('“Banana” is no filter here');
      expect(await says(page)).toContain('Nothing found for “phantom power” under Lead others');
      await page.locator('.widen').click();
      await expect.poll(() => results(page).first().innerText()).toBe('Phantom power');
      expect(new URL(page.url()).search).toBe('?q=phantom+power');
    },
  );
});

describe('suggestions', () => {
  test(
    'are links, by every key and button, and leave the keys of others alone',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/skills/');
      const box = boxOf(page);
      await box.focus();
      await expect.poll(() => box.getAttribute('role')).toBe('combobox');
      await box.fill('gain st');
      const first = page.locator('a[role=option][href]').first();
      await first.waitFor();
      const press = (init: Pressed) =>
        box.evaluate((element, keys) => {
          const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
          return !element.dispatchEvent(event);
        }, init);
      expect(await press({ key: 'ArrowDown', isComposing: true })).toBe(false);
      for (const keys of [
        { key: 'K', ctrlKey: true, shiftKey: true },
        { key: 'k', ctrlKey: true, altKey: true },
        { key: '/', altKey: true },
      ])
        expect(await press(keys)).toBe(false);
      // What fills in forms presses no key: nothing throws.
      await box.evaluate((element) =>
        element.dispatchEvent(new Event('keydown', { bubbles: true })),
      );
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();

      const opened = async (act: () => Promise<void>) => {
        const [tab] = await Promise.all([page.context().waitForEvent('page'), act()]);
        await tab.waitForURL(/gain-staging/);
        await tab.close();
      };
      await page.keyboard.press('ArrowDown');
      await opened(() => page.keyboard.press('Control+Enter'));
      await opened(() => first.click({ button: 'middle' }));
      await opened(() => first.click({ modifiers: ['Control'] }));
      expect(page.url()).toContain('/skills/');
      await first.click();
      await page.waitForURL(/gain-staging/);
    },
  );
});

test(
  'in the oldest browsers, and where the history takes nothing, all of it is there',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/404.html');
    await page.addInitScript(() => {
      const gone: [object, string][] = [
        [URLSearchParams.prototype, 'size'],
        [Map, 'groupBy'],
        [Object, 'groupBy'],
        [CSSStyleSheet.prototype, 'replaceSync'],
        [Document.prototype, 'adoptedStyleSheets'],
        ...['toSorted', 'toReversed', 'toSpliced', 'with'].map(
          (name) => [Array.prototype, name] as [object, string],
        ),
        ...['role', 'ariaExpanded', 'ariaSelected', 'ariaAutoComplete'].map(
          (name) => [Element.prototype, name] as [object, string],
        ),
        [Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, 'map'],
        [Set.prototype, 'union'],
      ];
      for (const [from, name] of gone) Reflect.deleteProperty(from, name);
      history.pushState = history.replaceState = () => {
        throw new Error('too many changes');
      };
    });
    await page.goto(site.url('/search/'));
    await boxOf(page).fill('phantom power');
    await expect.poll(() => says(page)).toMatch(/^\d+ results for “phantom power”/);
    await boxOf(page).press('Enter');
    await page.waitForTimeout(50);
    expect(await results(page).first().innerText()).toBe('Phantom power');
    const css = await page.evaluate(() => document.querySelector('style')?.textContent ?? '');
    expect(css).not.toMatch(/light-dark\(|&/);

    await page.goto(site.url('/compare/?roles=boom-operator,foley-artist,mixing-engineer'));
    await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
    await boxOf(page).fill('mixer');
    await page.locator('[role=option]').first().waitFor();
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
    const list = page.locator('.suggestions');
    expect(await list.evaluate((one) => getComputedStyle(one).position)).toBe('absolute');
  },
);
