import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

describe('the search box on every page', () => {
  test.for(['/', 'Control+k'] as const)('%s puts the cursor into it', async (key) => {
    const page = await site.open('/skills/gain-staging/');
    await page.keyboard.press(key === '/' ? 'Slash' : 'Control+k');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(await page.locator('header input').inputValue()).toBe('');
  });

  test('Enter opens the results, with the query in the address', async () => {
    const page = await site.open('/skills/gain-staging/');
    await page.locator('header input[name=q]').fill('headroom');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=headroom/);
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results h2').first().innerText()).toBe('Headroom');
  });

  test('a slash typed into a field stays a slash', async () => {
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
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    const index = page.waitForRequest(/pagefind\.js/);
    await page.locator('site-search input[type=search]').focus();
    await index;
  });
});

describe('the search page', () => {
  test('shows results as you type, with kind, title and the words found, and announces how many', async () => {
    const page = await site.open('/search/');
    const status = page.locator('[role=status]');
    await page.locator('site-search input[type=search]').pressSequentially('ground loop');
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results .kind').first().innerText()).toMatch(/term|skill/i);
    expect(await page.locator('.results mark').count()).toBeGreaterThan(0);
    await expect.poll(() => status.innerText()).toMatch(/^\d+ results? for “ground loop”/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('ground loop');
  });

  test('filters by kind, keeps the choice in the address, and goes back to it', async () => {
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
  });

  test('works by keyboard alone: type, go to a result, open it', async () => {
    const page = await site.open('/search/');
    await page.keyboard.press('Slash');
    await page.keyboard.type('phantom power');
    await page.locator('.results li').first().waitFor();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('.results') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/terms\/phantom-power\//);
  });

  test('says so when nothing is found, and still leads on', async () => {
    const page = await site.open('/search/?q=щщщ');
    await expect.poll(() => page.locator('[role=status]').innerText()).toContain('Nothing found');
    expect(await page.locator('.indexes a').count()).toBeGreaterThan(4);
  });

  test('never runs what stands in the address', async () => {
    const page = await site.open(
      '/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%3Cscript%3E',
    );
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  test('tells the reader when the index cannot be loaded', async () => {
    const page = await site.open('/search/');
    await page.route(/pagefind/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('site-search input[type=search]').fill('hum');
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toContain('could not be loaded');
  });
});
