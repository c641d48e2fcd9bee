import { expect, test } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';

const site = useSite();
const advert = 'Monitor engineer <b>wanted</b>. DiGiCo, £250 a day. No weekends.';

test('An advert is decoded on the page: marked, told in one sentence, and sent nowhere', async () => {
  const page = await site.open('/decode/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.getByLabel('The advert').fill(advert);
  await page.getByRole('button', { name: 'Decode' }).click();
  const told = page.locator('decode-advert [role=status]');
  await expect.poll(() => told.innerText()).toContain('Not said: hours');
  const marked = page.locator('.decode-advert mark');
  expect(await page.locator('.decode-advert').innerText()).toBe(advert);
  expect(await marked.allInnerTexts()).toEqual(['Monitor engineer', 'DiGiCo', '£250', 'weekends']);
  expect(await page.locator('.decode-whole b').count()).toBe(0);
  expect(page.url()).toBe(site.url('/decode/'));
  expect(asked.filter((one) => /^POST|wanted|250/.test(one))).toEqual([]);
  expect(await tooWide(page, [320, 1280])).toEqual([]);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test('An advert stands beside what the reader has marked', async () => {
  const page = await site.open('/decode/');
  await page.evaluate(() =>
    localStorage.setItem('signal-path-you', '{"skills":{"mixing-consoles":"expert"}}'),
  );
  await page.getByLabel('The advert').fill(advert);
  await page.getByRole('button', { name: 'Decode' }).click();
  const beside = page.locator('section', { has: page.getByText('You beside it') });
  await expect.poll(() => beside.innerText()).toMatch(/Of 1 skills? it names, you have 1/);
});

test('Without a script the page says so, and shows an example whole', async () => {
  const page = await site.open('/decode/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('needs JavaScript');
  expect(text).toContain('What it leaves out');
  expect(await page.locator('.decode-advert mark').count()).toBeGreaterThan(10);
  expect(await page.locator('textarea').isVisible()).toBe(false);
});
