import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const phone = { viewport: { width: 390, height: 844 } };
const role = '/roles/front-of-house-engineer/';

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

  test('opens what its address or a link within it names', async () => {
    const page = await site.open(`${role}#reasons-not-to`, phone);
    const reasons = page.locator('.folds', { has: page.locator('#reasons-not-to') });
    expect(await reasons.locator('li').first().isVisible()).toBe(true);
    expect(await page.locator('#names').isVisible()).toBe(false);
    await page.getByText(/^and \d+ more$/).click();
    await expect.poll(() => page.locator('#names').isVisible()).toBe(true);
  });

  test('prints whole', async () => {
    const page = await site.open(role, phone);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator(':is(.folds > details, [data-second]):not([open])').count()).toBe(0);
  });

  test('tells where it leads and by which steps, and what to keep, add and give up on demand', async () => {
    const page = await site.open(role, phone);
    const onward = page.locator('.folds', { has: page.locator('.ways-onward') }).last();
    await onward.locator('summary').first().click();
    const move = onward.locator('.move').first();
    expect(await move.getByText(/^Steps:/).isVisible()).toBe(true);
    expect(await move.getByText('You give up').isVisible()).toBe(false);
    await move.getByText('Keep, add, give up').click();
    expect(await move.getByText('You give up').isVisible()).toBe(true);
  });

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

test('filters that an address asks for are in sight on a phone too', async () => {
  const page = await site.open('/roles/?nights=rarely', phone);
  await page.locator('choose-roles:not([data-loading])').waitFor();
  expect(await page.getByLabel('Night work').isVisible()).toBe(true);
  const plain = await site.open('/roles/', phone);
  expect(await plain.getByLabel('Sort by').isVisible()).toBe(false);
});
