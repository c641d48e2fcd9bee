import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';

const site = useSite();
const address = '/hear/';

const starter = (page: Page, name: string) => page.locator(`[data-round=${name}]`);
const heading = (page: Page) => page.locator('.ear-round h3');
const playing = (page: Page) => page.locator('.ear-plays [aria-pressed=true]');

test('A round is played by keyboard alone, its answer told at once, and ends with what guessing gets', async () => {
  const page = await site.open(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(
    asked.filter((url) => /round-play|playing|early-or-late/.test(url)),
    'nothing before a press',
  ).toEqual([]);
  await starter(page, 'early-or-late').focus();
  await page.keyboard.press('Enter');
  await playing(page).waitFor();
  expect(await heading(page).innerText()).toBe('Early or late: 1 of 10');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  expect(await page.locator('.ear-plays button:visible').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Early by 3 frames');
  // With another key held down an arrow is the browser's, as Alt and left, which go back a page.
  // The page listens before the key comes: a key goes another way than what a test has the page do.
  const taken: boolean[] = [];
  await page.exposeFunction('told', (isTaken: boolean) => taken.push(isTaken));
  await page.evaluate(() =>
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'ArrowLeft')
        (window as unknown as { told: (isTaken: boolean) => void }).told(defaultPrevented);
    }),
  );
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => taken).toEqual([false]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Early by 3 frames');
  await page.keyboard.press('Enter');
  const verdict = page.locator('.ear-verdict');
  await expect.poll(() => verdict.innerText()).toMatch(/^(Right: |Not Early by 3 frames, but )/);
  expect(await verdict.getAttribute('role')).toBe('status');
  expect(await page.locator('[data-is=right]').count()).toBe(1);
  expect(await page.locator('.ear-plays button:visible').count()).toBe(2);
  expect(await tooWide(page, [320])).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Escape');
  expect(await playing(page).count()).toBe(0);
  for (let question = 2; question <= 10; question++) {
    await page.locator('[data-does=next]').click();
    await expect.poll(() => heading(page).innerText()).toBe(`Early or late: ${question} of 10`);
    await page.locator('[data-answer="0"]').click();
  }
  await page.getByRole('button', { name: 'See your score' }).click();
  await expect.poll(() => heading(page).innerText()).toMatch(/: \d+ of 10 right$/);
  expect(await page.locator('.ear-asks').innerText()).toContain(
    'Guessing among 4 answers gets 2.5 of 10 on average',
  );
  expect(await verdict.innerText()).toContain('does not show that you can mix');
  await page.getByRole('button', { name: 'Other rounds' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-round')))
    .toBe('early-or-late');
});

test(
  'A round and another sound of the page are never heard together',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(address, { viewport: { width: 320, height: 700 } });
    await page.locator('[name=ear-hard][value="2"]').check();
    await starter(page, 'louder').click();
    await playing(page).waitFor();
    expect(await page.locator('.ear-answers button').allInnerTexts()).toEqual([
      ...['A by 3 dB', 'A by 1 dB', 'B by 1 dB', 'B by 3 dB'],
    ]);
    expect(await tooWide(page, [320])).toEqual([]);
    const other = page.locator('hear-it [data-version=with]').first();
    await other.click();
    await expect.poll(() => other.getAttribute('aria-pressed')).toBe('true');
    expect(await playing(page).count()).toBe(0);
    await page.locator('.ear-plays [data-version=with]').click();
    await playing(page).waitFor();
    expect(await other.getAttribute('aria-pressed')).toBe('false');
  },
);

test(
  'Without a script the rounds are told about, and nothing is there to press',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator('ear-rounds').innerText()).toContain('Undo the hidden EQ');
    expect(await page.locator('ear-rounds button:visible, ear-rounds input:visible').count()).toBe(
      0,
    );
  },
);

test(
  'A round that is slow to come or cannot be had says so where the reader is, until another comes',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(address, { viewport: { width: 390, height: 700 } });
    const last = starter(page, 'early-or-late');
    const file = (await starter(page, 'ringing-band').getAttribute('data-from')) ?? '';
    await page.route(`**${file}`, (route) =>
      setTimeout(() => void route.fulfill({ status: 404 }), 2500),
    );
    await starter(page, 'ringing-band').click();
    const trouble = page.locator('.ear-trouble');
    await expect.poll(() => trouble.innerText(), { timeout: 5000 }).toContain('Not loaded yet');
    const box = await trouble.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    await last.click();
    await expect.poll(() => trouble.innerText()).toBe('');
  },
);

test(
  'A round that is slow to come does not take over from a sound that was pressed since',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(address);
    const file = (await starter(page, 'louder').getAttribute('data-from')) ?? '';
    let letGo = () => {};
    const held = new Promise<void>((go) => (letGo = go));
    await page.route(`**${file}`, (route) => held.then(() => route.continue()));
    await starter(page, 'louder').click();
    const other = page.locator('hear-it [data-version=with]').first();
    await other.click();
    await expect.poll(() => other.getAttribute('aria-pressed')).toBe('true');
    const answered = page.waitForResponse(`**${file}`);
    letGo();
    await answered;
    await page.waitForTimeout(300);
    expect(await other.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.ear-round').isVisible()).toBe(false);
  },
);
