import { describe, expect, test } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { useSite } from './browser.ts';
import { smallTargets, tooWide } from './fit.ts';
import { openAll } from './reading.ts';

const site = useSite();

describe('the search box on every page', () => {
  test('a slash or Control+k puts the cursor into it', async () => {
    const page = await site.open('/skills/gain-staging/');
    const box = page.locator('header input');
    for (const key of ['Slash', 'Control+k']) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name')), key).toBe(
        'q',
      );
      expect(await box.inputValue()).toBe('');
      await box.blur();
    }
  });

  test('no longer has the cursor by the slash once that is turned off, on any page, until it is on again', async () => {
    const page = await site.open('/accessibility/');
    const slash = page.getByLabel('The slash key goes to the search box');
    const focused = async (key: string) => {
      await page.goto(site.url('/skills/gain-staging/'));
      await page.keyboard.press(key);
      return page.evaluate(() => document.activeElement?.getAttribute('name') ?? 'nothing');
    };
    const hint = page.locator('.site-header kbd');
    expect(await slash.isChecked()).toBe(true);
    expect(await hint.isVisible()).toBe(true);
    await slash.press('Space');
    expect(await hint.isVisible()).toBe(false);
    expect(await focused('Slash')).toBe('nothing');
    expect(await hint.isVisible()).toBe(false);
    expect(await focused('Control+k')).toBe('q');
    await page.goto(site.url('/accessibility/'));
    expect(await slash.isChecked()).toBe(false);
    await slash.press('Space');
    expect(await hint.isVisible()).toBe(true);
    expect(await focused('Slash')).toBe('q');
  });

  test('is told of on the page about accessibility, which passes axe and fits 320 px with all folds open', async () => {
    const page = await site.open('/accessibility/', { reducedMotion: 'reduce' });
    await openAll(page);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(await tooWide(page, [320, 1280])).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('Enter opens the results, with the query in the address', async () => {
    const page = await site.open('/skills/gain-staging/');
    await page.locator('header input[name=q]').fill('headroom');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=headroom/);
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results h2').first().innerText()).toBe('Headroom');
  });

  test('a slash typed into a field stays a slash', { tags: 'nightly' }, async () => {
    const page = await site.open('/jobs/');
    await page.locator('job-search input').first().focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('job-search input').first().inputValue()).toBe('a/b');
  });

  test('loads nothing of the index before it is wanted', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('/search/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|names|digest/.test(url))).toEqual([]);
    const index = page.waitForRequest(/digest\.json/);
    await page.locator('site-search input[type=search]').focus();
    await index;
  });
});

describe('the search page', () => {
  test('shows results as you type, with kind, title and the words found, and announces how many', async () => {
    const page = await site.open('/search/');
    const status = page.locator('[role=status]');
    await page.locator('site-search input[type=search]').pressSequentially('phantom power');
    const first = page.locator('.results li').first();
    await expect.poll(() => first.locator('h2').innerText()).toBe('Phantom power');
    expect(await first.locator('.kind').innerText()).toMatch(/term/i);
    await expect.poll(() => status.innerText()).toMatch(/^\d+ results? for “phantom power”/);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('phantom power');
    // What no page has by name or in short is asked of full text.
    await page.locator('site-search input[type=search]').fill('kitchen');
    await expect.poll(() => page.locator('.results mark').count()).toBeGreaterThan(0);
  });

  test(
    'filters by kind, keeps the choice in the address, and goes back to it',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/search/?q=mixing');
      await page.locator('.results li').first().waitFor();
      await page.getByLabel('Skill', { exact: false }).first().check();
      await expect.poll(() => page.url()).toContain('kind=Skill');
      await expect
        .poll(async () => new Set(await page.locator('.results .kind').allTextContents()))
        .toEqual(new Set(['Skill']));
      await page.goBack();
      await expect.poll(() => page.url()).not.toContain('kind');
      expect(await page.locator('input[value=Skill]').isChecked()).toBe(false);
    },
  );

  test(
    'folds its filters in one line on a phone, and names there what is chosen',
    { tags: 'nightly' },
    async () => {
      const viewport = { width: 390, height: 844 };
      const page = await site.open('/search/?q=mixing', { viewport });
      const filters = page.locator('.filters > summary');
      await filters.waitFor();
      expect(await page.getByLabel('Skill', { exact: false }).first().isVisible()).toBe(false);
      await filters.click();
      await page.locator('summary', { hasText: 'What it is' }).click();
      await page.getByLabel('Skill', { exact: false }).first().check();
      await expect.poll(() => filters.innerText()).toMatch(/Filters\s+Skill$/i);
    },
  );

  test('moves nothing when what is found arrives', { tags: 'nightly' }, async () => {
    const page = await site.open('/search/');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url('/search/?q=mixing'));
    await expect.poll(() => page.locator('[role=status]').innerText()).toMatch(/^\d+ results/);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.filter((value) => value > 0.01)).toEqual([]);
  });

  test('a result that has the focus keeps it when more is said of it, as all of the search has come', async () => {
    let come = () => {};
    const waits = new Promise<void>((done) => (come = done));
    const page = await site.open('/search/', {}, (context) =>
      context.route(/digest\.json/, async (route) => {
        await waits;
        await route.continue();
      }),
    );
    await page.locator('site-search input[type=search]').fill('what does a foley artist earn');
    const link = page.locator('.results h2 a').first();
    await link.focus();
    const href = await link.getAttribute('href');
    await link.evaluate((one) => one.setAttribute('data-before', ''));
    come();
    await expect.poll(() => page.locator('[role=status]').first().innerText()).toMatch(/result/);
    const holds = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await expect.poll(() => page.locator('.results [data-before]').count()).toBe(0);
    expect(await holds()).toBe(href);
  });

  test('works by keyboard alone: type, go to a result, open it', async () => {
    const page = await site.open('/search/');
    await page.keyboard.press('Slash');
    await page.keyboard.type('phantom power');
    const first = page.locator('.results li a').first();
    await expect.poll(() => first.getAttribute('href')).toMatch(/\/terms\/phantom-power\//);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('.results') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/terms\/phantom-power\//);
  });

  test('says so when nothing is found, and still leads on', async () => {
    const page = await site.open('/search/?q=щщщ');
    await expect.poll(() => page.locator('[role=status]').innerText()).toContain('No page knows');
    expect(await page.locator('.indexes a').count()).toBeGreaterThan(4);
    expect(await page.locator('.nothing').innerText()).toContain('Why it may not be here');
    expect(await page.locator('.nothing .propose').getAttribute('href')).toBeTruthy();
  });

  test('offers the nearest names for what nothing is called', { tags: 'nightly' }, async () => {
    const page = await site.open('/search/');
    await page.locator('site-search input[type=search]').fill('foleeyyartt');
    await expect.poll(() => page.locator('[role=status]').innerText()).toContain('No page knows');
    await expect.poll(() => page.locator('.nothing .near').innerText()).toContain('Foley artist');
  });

  test('names the other name by which a page was found', { tags: 'nightly' }, async () => {
    const page = await site.open('/search/?q=dubbing+mixer');
    const first = page.locator('.results li').first();
    await expect.poll(() => first.locator('h2').innerText()).toBe('Re-recording mixer');
    expect(await first.locator('.as').innerText()).toContain('dubbing mixer');
    expect(await first.locator('.as mark').innerText()).toBe('dubbing mixer');
  });

  test(
    'lets the reader browse by conditions of work without a query',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/search/?base=Can+be+done+from+home');
      await page.locator('.results li').first().waitFor();
      const kinds = await page.locator('.results .kind').allTextContents();
      expect(new Set(kinds)).toEqual(new Set(['Role']));
      expect(await page.getByLabel(/Can be done from home/).isChecked()).toBe(true);
    },
  );

  test('shows more results when asked', { tags: 'nightly' }, async () => {
    const page = await site.open('/search/?q=sound');
    await page.locator('.more').waitFor();
    const before = await page.locator('.results li').count();
    await page.locator('.more').click();
    await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(before);
  });

  test('never runs what stands in the address', { tags: 'nightly' }, async () => {
    const page = await site.open(
      '/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%3Cscript%3E',
    );
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toContain('No page knows the words “<img”');
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  test(
    'answers by names alone where the full text cannot be loaded',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/search/');
      await page.route(/pagefind/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('site-search input[type=search]').fill('foley artist');
      await expect.poll(() => page.locator('.results h2').first().innerText()).toBe('Foley artist');
    },
  );

  test('tells the reader what to do when nothing can be loaded', async () => {
    const page = await site.open('/search/');
    await page.route(/pagefind|search\/names/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('site-search input[type=search]').fill('hum');
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toContain('The lists below lead to every page');
  });
});

describe('suggestions under a search box', () => {
  const boxOn = async (address: string) => {
    const page = await site.open(address);
    const box = page.locator('search-box input');
    await box.focus();
    await expect.poll(() => box.getAttribute('role')).toBe('combobox');
    return { page, box, options: page.locator('[role=option]') };
  };

  const tags = { '/': 'nightly', '/roles/boom-operator/': 'nightly', '/404.html': [] };
  for (const [address, when] of Object.entries(tags))
    test(
      `on ${address}: the right page from the first letters, by arrows and Enter`,
      { tags: when },
      async () => {
        const { page, box, options } = await boxOn(address);
        await box.pressSequentially('gain st');
        await options.first().waitFor();
        expect(await box.getAttribute('aria-expanded')).toBe('true');
        expect(await options.first().innerText()).toContain('Gain staging');
        await page.keyboard.press('ArrowDown');
        expect(await options.first().getAttribute('aria-selected')).toBe('true');
        expect(await box.getAttribute('aria-activedescendant')).toBe(
          await options.first().getAttribute('id'),
        );
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/skills\/gain-staging\//);
      },
    );

  test(
    'say how many there are, forgive a typing error, and name the alias',
    { tags: 'nightly' },
    async () => {
      const { page, box, options } = await boxOn('/skills/');
      await box.fill('dubing mixer');
      await options.first().waitFor();
      expect(await options.first().innerText()).toMatch(/Re-recording mixer[^]*dubbing mixer/);
      expect(await page.locator('search-box [role=status]').innerText()).toMatch(/^\d+ pages? by/);
    },
  );

  test(
    'close with Escape and leave the words, and Enter then opens the results',
    { tags: 'nightly' },
    async () => {
      const { page, box, options } = await boxOn('/skills/');
      await box.fill('mixer');
      await options.first().waitFor();
      await page.keyboard.press('Escape');
      expect(await options.first().isVisible()).toBe(false);
      expect(await box.inputValue()).toBe('mixer');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=mixer/);
    },
  );

  test('load nothing before the box is focused', { tags: 'nightly' }, async () => {
    const page = await site.open('/skills/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('search/names'))).toEqual([]);
    const names = page.waitForRequest(/search\/names/);
    await page.locator('search-box input').focus();
    await names;
  });

  test('say what to do when they cannot be loaded', { tags: 'nightly' }, async () => {
    const page = await site.open('/skills/');
    await page.route(/search\/names/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('search-box input').focus();
    await expect
      .poll(() => page.locator('.suggestions-failed').innerText())
      .toContain('Press Enter');
    await page.keyboard.type('hum');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=hum/);
  });

  test(
    'have nothing that axe objects to, in light and dark, and fit 320 px',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/', { viewport: { width: 320, height: 700 } });
      const box = page.locator('search-box input');
      await box.focus();
      await box.fill('mixer');
      await page.locator('[role=option]').first().waitFor();
      expect(await violationsInBothSchemes(page)).toEqual([]);
      expect(await tooWide(page, [320])).toEqual([]);
    },
  );
});
