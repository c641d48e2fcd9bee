import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { embedCode } from '../../src/knowledge/cite/embed.ts';
import { listen } from '../../src/tools/serve.ts';
import { violationsInBothSchemes } from './axe.ts';
import { useSite } from './browser.ts';
import { startBrowser } from './start-browser.ts';

const site = useSite();
const pair = 'boom-operator-vs-sound-utility-technician';

test('A comparison stands in a frame of another site with its letters, and leads back in a page of its own', async () => {
  const [url, frame] = [site.url(`/compare/${pair}/`), site.url(`/embed/${pair}/`)];
  const code = embedCode({ title: 'Boom operator or utility?', url, frame });
  const other = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><title>Another site</title>${code}`);
  });
  // By its number the same machine is of another site than by its name.
  const there = (await listen(other)).replace('localhost', '127.0.0.1');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(there);
    const inside = page.frameLocator('iframe');
    await inside.locator('h1').waitFor();
    expect(await inside.locator('table').first().isVisible()).toBe(true);
    const hasFace = await inside
      .locator('h1')
      .evaluate(() => document.fonts.ready.then(() => document.fonts.check('700 20px Barlow')));
    expect(hasFace).toBe(true);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      inside.locator('h1 a').click(),
    ]);
    expect(opened).toBeDefined();
    expect(page.url()).toBe(`${there}/`);
    expect(said).toEqual([]);
  } finally {
    await browser.close();
    other.close();
  }
});

test('The page in a frame fits a phone, and axe finds nothing in light or dark', async () => {
  const page = await site.open(`/embed/${pair}/`, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test('The text for an advert opens where the head of a role leads to it, and is copied at a press', async () => {
  const page = await site.open('/roles/boom-operator/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const words = page.locator('#for-an-advert blockquote');
  expect(await words.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Copy it for an advert' }).click();
  await words.waitFor();
  await page.locator('#for-an-advert').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('#for-an-advert [role=status]').innerText()).toBe('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Boom operator\n\n.*\n\nWhat you do\n- /);
});
