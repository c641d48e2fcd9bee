import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

/** Letters shown of a line: enough to know it by, so that a sentence that is mended changes nothing here. */
const most = 68;

/**
 * What a screen reader is given of a part of a page: roles, names and order. Numbers are “#” and long
 * lines are cut, because the content changes every week.
 */
async function readOut(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n');
  return lines
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) => line.replaceAll(/(?<!level=)\d+(?:[.,:–-]\d+)*/g, '#'))
    .map((line) => (line.length > most ? `${line.slice(0, most)}…` : line))
    .join('\n');
}

/** Holds what is read out of parts of a page to the file of that name; `-u` behind the command writes it anew. */
async function held(name: string, page: Page, ...parts: string[]): Promise<void> {
  const texts: string[] = [];
  for (const part of parts) texts.push(await readOut(page.locator(part).first()));
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`read-out/${name}.txt`);
}

describe('What is read out is what it was', { tags: 'nightly' }, () => {
  test('of the home page: where one may begin, and the table of all jobs', async () => {
    const page = await site.open('/');
    const table = ['.patch-bay thead', '.patch-bay tbody tr'];
    await held('home', page, 'body > header', '.home-first', ...table, 'body > footer');
  });

  test('of a role: what it is, its facts, each level after its skill, the ways in', async () => {
    const page = await site.open('/roles/boom-operator/');
    await held('role', page, '.lead', '.facts', 'section:has(> #skills)', '.way-picture');
  });

  test('of a comparison: what differs, and each level in its row and column', async () => {
    const page = await site.open('/compare/audio-technician-vs-sound-engineer/');
    const levels = ['.compare-levels thead', '.compare-levels tbody'];
    await held('comparison', page, '.lead', '.compare-sides', ...levels);
  });

  test('of a search by keyboard: what is suggested and which is chosen, then what is found', async () => {
    const page = await site.open('/skills/gain-staging/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('headroom');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await held('suggestions', page, 'header search');
    await page.goto(site.url('/search/?q=headroom'));
    await page.locator('.results li').first().waitFor();
    await expect.poll(() => page.locator('site-search > [role=status]').innerText()).toMatch(/\d/);
    await held('search', page, 'site-search > [role=status]', '.results li');
  });

  test('of a plan with routes', async () => {
    const page = await site.open('/plan/?from=nothing&to=boom-operator');
    await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
    await held('plan', page, '.plan-routes');
  });

  test('of a decoded advert', async () => {
    const page = await site.open('/decode/');
    await page.getByLabel('The advert').fill('Monitor engineer wanted. DiGiCo, £250 a day.');
    await page.getByRole('button', { name: 'Decode' }).click();
    await page.locator('decode-advert [role=status]').filter({ hasText: 'Not said' }).waitFor();
    await held('decode', page, 'decode-advert');
  });
});
