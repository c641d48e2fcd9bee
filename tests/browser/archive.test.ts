import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveFile } from '../../src/offline/paths.ts';
import { fullSite } from '../builds.ts';
import { startBrowser } from './start-browser.ts';

const place = mkdtempSync(join(tmpdir(), 'a folder '));
const troubles: string[] = [];
let browser: Browser;

/** Unpacks an archive as any program would, by the list at its end. */
function unpack(zip: Buffer, to: string) {
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left--) {
    const [length, named] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const file = join(to, zip.subarray(at + 46, at + 46 + named).toString());
    const start = zip.readUInt32LE(at + 42) + 30;
    const begins = start + zip.readUInt16LE(start - 4);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, inflateRawSync(zip.subarray(begins, begins + length)));
    at += 46 + named;
  }
}

beforeAll(async () => {
  unpack(readFileSync(join(fullSite.folder, archiveFile)), place);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(place, { recursive: true, force: true });
  expect(troubles, 'the console stays quiet, and nothing is asked of a network').toEqual([]);
});

async function opened(file: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(`${page.url()}: ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(place, 'signal-path')).href + file);
  return page;
}

const heading = (page: Page) => page.locator('h1').innerText();

test('In the folder a page looks as it does on the site, and leads on by links that name files', async () => {
  const page = await opened('/index.html');
  await page.locator('header').getByRole('link', { name: 'Roles' }).click();
  expect(page.url()).toMatch(/^file:.*\/roles\/index\.html$/);
  await page.goto(page.url().replace('/index.html', '/boom-operator/index.html'));
  expect(await heading(page)).toBe('Boom operator');
  const font = await page.evaluate(
    async () => (await document.fonts.load('700 20px Barlow')).length,
  );
  expect(font).toBeGreaterThan(0);
  const layers = await page.evaluate(() => getComputedStyle(document.body).display);
  expect(layers).toBe('flex');
});

test(
  'In the folder names are found in the box of every page, and lead to files',
  { tags: 'nightly' },
  async () => {
    const page = await opened('/roles/boom-operator/index.html');
    await page.locator('search input').first().fill('gain st');
    const first = page.locator('[role=option]').first();
    await expect.poll(() => first.innerText()).toContain('Gain staging');
    await first.click();
    await expect.poll(() => page.url()).toMatch(/\/skills\/gain-staging\/index\.html$/);
  },
);

test(
  'In the folder the page of results finds names, and says that the text of all pages is not searched',
  { tags: 'nightly' },
  async () => {
    const page = await opened('/search/index.html?q=foley+artist');
    const first = page.locator('.results h2 a').first();
    await expect.poll(() => first.innerText()).toBe('Foley artist');
    expect(await first.getAttribute('href')).toMatch(/^file:.*\/roles\/foley-artist\/index\.html$/);
    await page.locator('search input').first().fill('kitchen');
    await expect
      .poll(() => page.locator('site-search [role=status]').innerText())
      .toContain('In this folder the text of all pages is not searched');
  },
);

test(
  'In the folder an advert in another language is decoded by the titles of that language',
  { tags: 'nightly' },
  async () => {
    const page = await opened('/decode/index.html');
    await page
      .getByLabel('The advert')
      .fill('Wir suchen für unser Studio einen Geräuschemacher (m/w/d).');
    await page.getByRole('button', { name: 'Decode' }).click();
    await expect.poll(() => page.locator('.decode-shown').innerText()).toContain('Foley artist');
  },
);

test(
  'In the folder tools work: any two roles side by side, a plan, a sound',
  { tags: 'nightly' },
  async () => {
    const page = await opened('/compare/index.html?roles=boom-operator,foley-artist');
    await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
    const plan = await opened('/plan/index.html?from=nothing&to=mixing-engineer');
    await plan.locator('.plan-routes:not([aria-busy]) h2').waitFor();
    const skill = await opened('/skills/equalization/index.html');
    await skill.locator('[data-version=with]').first().click();
    const says = skill.locator('.hear-status').first();
    await expect.poll(() => says.innerText()).toBe('Playing with. Escape stops.');
  },
);

test('In the folder a plan is taken along with addresses that others can open, and none of the disk', async () => {
  const page = await opened('/plan/index.html?role=boom-operator&to=foley-artist');
  await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    const writeText = (text: string) => Promise.resolve(void taken.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  const taken = () => page.evaluate(() => (window as unknown as { taken: string[] }).taken);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const names = ['Copy the link', 'Copy as text', 'Copy as Markdown'];
  for (const [index, name] of names.entries()) {
    await press(name);
    await expect.poll(async () => (await taken()).length).toBe(index + 1);
  }
  const [link = '', text = '', markdown = ''] = await taken();
  const { site, base } = fullSite;
  expect(link).toContain(`${site}${base}plan/?role=boom-operator&to=foley-artist`);
  expect(text).toContain(link);
  expect(markdown).toContain(`(${site}${base}roles/foley-artist/)`);
  await page.getByText('Practice for it, in your calendar').click();
  const download = page.waitForEvent('download');
  await press('Save for your calendar');
  const lines = readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '');
  expect(lines).toContain(`URL:${site}${base}`);
  expect(lines).toMatch(new RegExp(`^UID:.+@${new URL(site).hostname}\r$`, 'm'));
  for (const one of [link, text, markdown, lines])
    expect(one).not.toMatch(/file:|signal-path\/index/);
});

test('In the folder the page on reading without a network says of which day it is', async () => {
  const page = await opened('/offline/index.html');
  expect(await page.locator('main').innerText()).toMatch(
    /with the content of [A-Z][a-z]+ \d+, \d{4}:/,
  );
});
