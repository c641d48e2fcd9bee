import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const pair = '/compare/audio-technician-vs-sound-engineer/';
const turned = '/compare/sound-engineer-vs-audio-technician/';
const asked = `${pair}?first=sound-engineer`;
const technicianFirst = ['Audio technician', 'Sound engineer'];
const engineerFirst = ['Sound engineer', 'Audio technician'];

const heads = (page: Page, table: string) =>
  page.locator(table).first().locator('thead th').allInnerTexts();

describe('two roles in the other order', () => {
  test('lead to their page at once, with the order, the query and the anchor they were asked with', async () => {
    const page = await site.open(`${turned}?x=1&y=%26#skills`);
    await page.waitForURL(/audio-technician-vs-sound-engineer/);
    expect(page.url()).toBe(site.url(`${asked}&x=1&y=%26#skills`));
    await expect.poll(() => heads(page, '.compare-sides')).toEqual(engineerFirst);
  });

  test('lead to their page without JavaScript too', { tags: 'nightly' }, async () => {
    const page = await site.open(turned, { javaScriptEnabled: false });
    await page.waitForURL(/audio-technician-vs-sound-engineer/);
    expect(page.url()).toBe(site.url(asked));
    expect(await page.locator('h1').innerText()).toContain('?');
  });

  test('are no station on the way back', { tags: 'nightly' }, async () => {
    const page = await site.open('/compare/');
    await page.goto(site.url(turned));
    await page.waitForURL(/first=/);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(site.url('/compare/'));
  });
});

describe('the page of a pair', () => {
  test(
    'begins with the role its address asks for, in facts, skills, signs and ways',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(`${pair}?first=audio-technician`);
      await expect.poll(() => heads(page, '.compare-sides')).toEqual(technicianFirst);
      expect(await heads(page, '.compare-levels')).toEqual(technicianFirst);
      const ways = await page.locator('.move h3').allInnerTexts();
      expect(ways[0]).toBe('From audio technician to sound engineer');
      expect(ways).toHaveLength(2);
      const given = page.locator('link[rel=canonical]');
      await expect
        .poll(() => given.getAttribute('href'))
        .toMatch(/vs-sound-engineer\/\?first=audio-technician$/);
      const change = page.getByRole('link', { name: 'Change one' });
      expect(await change.getAttribute('href')).toContain('?roles=audio-technician,sound-engineer');
    },
  );

  test('stays as it is for an order that is its own, or none', { tags: 'nightly' }, async () => {
    const page = await site.open('/404.html');
    for (const query of ['?first=sound-engineer', '?first=foley-artist', '?first=%3Cb%3E', '']) {
      await page.goto(site.url(pair + query));
      await page.waitForLoadState('networkidle');
      expect(await heads(page, '.compare-sides'), query).toEqual(engineerFirst);
      expect(await heads(page, '.compare-levels'), query).toEqual(engineerFirst);
    }
  });

  test('has the reader after the roles in the order asked for', { tags: 'nightly' }, async () => {
    const page = await site.open('/');
    await page.evaluate(() =>
      localStorage.setItem('signal-path-you', JSON.stringify({ skills: { mixing: 'working' } })),
    );
    await page.goto(site.url(asked));
    await expect.poll(() => heads(page, '.compare-levels')).toEqual([...engineerFirst, 'You']);
    expect(await heads(page, '.compare-sides')).toEqual(engineerFirst);
  });
});
