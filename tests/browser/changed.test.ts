import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite(/404|Failed to fetch dynamically/);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (page: Page) => page.locator('#site-changed');

/** Opens a page of a version before, whose scripts on demand are gone by now. */
async function openOld(address: string, script: RegExp) {
  const page = await site.open('/404.html');
  await page.route(site.url(address), async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/(<meta name="version" content=")\w+/, '$1old');
    await route.fulfill({ response, body });
  });
  await page.route(script, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(site.url(address));
  return page;
}

/** Loads the page again as it is now. */
async function again(page: Page) {
  await page.unrouteAll();
  await press(page, 'Load the page again');
}

describe('A page that is open while the site changes says so, and is loaded again', () => {
  test('with both ends of a plan and its marks', async () => {
    const page = await openOld('/plan/', /planner-of/);
    await page.locator('select[name=from]').selectOption('audio-stagehand');
    await page.locator('select[name=to]').selectOption('foley-artist');
    await told(page).waitFor();
    expect(await page.locator('route-plan [role=status]').innerText()).toMatch(
      /^The site has changed since this page was opened\. Load the page again What you chose goes along\.$/,
    );
    await press(page, 'Show the routes');
    await page.waitForTimeout(300);
    await told(page).waitFor();
    await again(page);
    await page.waitForURL(/\?role=audio-stagehand&to=foley-artist$/);
    await page.locator('.plan-routes h2').first().waitFor();
  });

  test('with the roles of a comparison', async () => {
    const page = await openOld('/compare/', /comparing/);
    await page.getByLabel('First role').selectOption('boom-operator');
    await page.getByLabel('Second role').selectOption('foley-artist');
    await press(page, 'Compare');
    await told(page).waitFor();
    await again(page);
    await page.waitForURL(/\?roles=boom-operator,foley-artist$/);
    await page.locator('.compare-whole').waitFor();
  });

  test('with an advert, which stands in no address', async () => {
    const page = await openOld('/decode/', /show-decoded/);
    await page.locator('textarea').fill('Foley artist wanted, $250 a day');
    await press(page, 'Decode');
    await told(page).waitFor();
    await again(page);
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('Foley artist wanted');
    expect(new URL(page.url()).search).toBe('');
    await press(page, 'Decode');
    await expect.poll(() => page.locator('decode-advert').innerText()).toContain('Foley');
  });

  test('with the skill of a line of evidence, and says that the line does not go along', async () => {
    const page = await openOld('/kept/', /kept-page/);
    await page.getByLabel('What shows it').fill('A mix');
    await press(page, 'Add it');
    await expect.poll(() => told(page).innerText()).toContain('copy it first');
    await again(page);
    await page.waitForURL(/\/kept\/\?mark=/);
  });

  test('at the lower edge of the window where nothing on it says what failed', async () => {
    const page = await openOld('/roles/foley-artist/', /keep-now/);
    await page.locator('keep-this button').click();
    await told(page).waitFor();
    await again(page);
    await page.waitForLoadState();
    await page.locator('keep-this button').click();
    await expect
      .poll(() => page.locator('keep-this button').getAttribute('aria-pressed'))
      .toBe('true');
  });
});

test('A page of the site as it is says nothing of a change where a script cannot be had', async () => {
  const page = await site.open('/decode/');
  await page.route(/show-decoded/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('textarea').fill('Foley artist wanted');
  await press(page, 'Decode');
  await expect
    .poll(() => page.locator('decode-advert [role=status]').innerText())
    .toContain('could not be loaded');
  await page.waitForTimeout(300);
  expect(await told(page).count()).toBe(0);
});
