import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const phone = { viewport: { width: 390, height: 844 } };

const folds = (page: Page) => page.locator('.jobs-trades > details').locator('visible=true');
const trade = (page: Page) => page.getByLabel('Trade');
const opened = (page: Page) =>
  page
    .locator('.jobs-trades > details[open]')
    .evaluateAll((all) => all.map((fold) => fold.querySelector('h3')?.id));
describe('The choice of a trade', () => {
  test('shows its boards alone, open, right below the form, and all again for any', async () => {
    const page = await site.open('/jobs/', phone);
    const all = await folds(page).count();
    expect(all).toBeGreaterThan(5);
    await trade(page).selectOption('Games');
    expect(await folds(page).count()).toBe(1);
    expect(await opened(page)).toEqual(['games']);
    const [games, general] = await Promise.all([
      page.getByRole('link', { name: 'Open Hitmarker' }).boundingBox(),
      page.getByRole('button', { name: 'Search LinkedIn' }).boundingBox(),
    ]);
    expect(games?.y).toBeLessThan(general?.y ?? 0);
    await trade(page).selectOption('Any');
    expect(await folds(page).count()).toBe(all);
    expect(await opened(page)).toEqual([]);
  });

  test('may stand in the address, also in one that changes', async () => {
    const page = await site.open('/jobs/#theater');
    expect(await trade(page).inputValue()).toBe('theater');
    expect(await opened(page)).toEqual(['theater']);
    await page.evaluate(() => (location.hash = 'av'));
    await expect.poll(() => opened(page)).toEqual(['av']);
    expect(await trade(page).inputValue()).toBe('av');
  });

  test('leaves a search that takes the words typed above along', async () => {
    const page = await site.open('/jobs/');
    await page.locator('.jobs-once').getByLabel('Job').fill('audio lead');
    await trade(page).selectOption('AV and installation');
    await page.context().route(/avixa/, (route) => route.fulfill({ body: '' }));
    const tab = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Search AVIXA' }).click();
    expect((await tab).url()).toBe('https://jobs.avixa.org/jobs/?keywords=audio+lead');
  });
});

describe('The choice of a country', () => {
  const boards = (page: Page) =>
    page.locator('.board-list a, .board-list button').locator('visible=true').allInnerTexts();

  test('shows its boards and those of no one country alone, and where a trade has none says so', async () => {
    const page = await site.open('/jobs/#live', phone);
    await page.getByLabel('Country').selectOption('United Kingdom');
    const shown = (await boards(page)).join('\n');
    for (const name of ['Doors Open', 'LinkedIn', 'Reed']) expect(shown).toContain(name);
    for (const name of ['OffStageJobs', 'Indeed', 'USAJOBS']) expect(shown).not.toContain(name);
    await trade(page).selectOption('Broadcast');
    const none = page.getByText('None here is of this country.').locator('visible=true');
    expect(await none.count()).toBe(0);
    await page.getByLabel('Country').selectOption('Germany');
    expect(await none.count()).toBe(1);
    await page.getByLabel('Country').selectOption('Any');
    expect(await none.count()).toBe(0);
    expect((await boards(page)).join('\n')).toContain('Indeed');
  });

  test('needs no script', async () => {
    const page = await site.open('/jobs/', { ...phone, javaScriptEnabled: false });
    await page.getByLabel('Country').selectOption('United Kingdom');
    expect((await boards(page)).map((one) => one.split(/\s*\(/)[0])).toEqual([
      'Search LinkedIn',
      'Search Reed',
    ]);
  });

  test('leaves Enter in the form to a search that is seen', async () => {
    const page = await site.open('/jobs/');
    await page.context().route(/indeed|linkedin|gamejobs/, (route) => route.fulfill({ body: '' }));
    await page.getByLabel('Country').selectOption('United States');
    await trade(page).selectOption('Film and TV');
    await page.context().route(/productionhub/, (route) => route.fulfill({ body: '' }));
    const job = page.locator('.jobs-once').getByLabel('Job');
    await job.fill('boom operator');
    const tab = page.context().waitForEvent('page');
    await job.press('Enter');
    expect((await tab).url()).toContain('productionhub');
    await page.getByLabel('Country').selectOption('United Kingdom');
    const other = page.context().waitForEvent('page');
    await job.press('Enter');
    expect((await other).url()).toContain('linkedin');
  });
});

test('Enter in the form opens the first search that is seen, though a trade has links alone', async () => {
  const page = await site.open('/jobs/');
  const job = page.locator('.jobs-once').getByLabel('Job');
  await page.context().route(/linkedin|gamejobs/, (route) => route.fulfill({ body: '' }));
  const openedBy = async (chosen: string) => {
    await trade(page).selectOption(chosen);
    const tab = page.context().waitForEvent('page');
    await job.press('Enter');
    return (await tab).url();
  };
  await job.fill('audio lead');
  expect(await openedBy('Any')).toContain('linkedin.com/jobs/search/?keywords=audio+lead');
  expect(await openedBy('Games')).toBe('https://gamejobs.co/search?q=audio+lead');
  expect(await openedBy('Theater')).toContain('linkedin.com/jobs/search/?keywords=audio+lead');
});

test('on a phone the page with all trades folded is no longer than five screens', async () => {
  const page = await site.open('/jobs/', phone);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(5 * 844);
});

test('on paper every board stands with its address, within its column', async () => {
  const page = await site.open('/jobs/', { viewport: { width: 760, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const said = await page
    .locator('#games')
    .locator('xpath=ancestor::details')
    .locator('li p')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
  expect(said.length).toBeGreaterThan(3);
  expect(said.some((one) => one.includes('https://hitmarker.net/jobs'))).toBe(true);
  const wide = await page
    .locator('.board-list p')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
  expect(wide).toBe(0);
});
