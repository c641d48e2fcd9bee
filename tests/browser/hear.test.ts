import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';

const site = useSite();
const skill = '/skills/equalization/';

const hosts = (page: Page) => page.locator('hear-it:visible');
const button = (page: Page, version: string, of = 0) =>
  hosts(page).nth(of).locator(`[data-version=${version}]`);
const says = (page: Page, of = 0) => hosts(page).nth(of).locator('[role=status]').innerText();
/** The versions that are said to play, of all sounds of the page. */
const playing = (page: Page) =>
  page
    .locator('hear-it [aria-pressed=true]')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()));

/** Keeps the strongest sample of each buffer that is started. */
const watched = () => {
  const start = AudioBufferSourceNode.prototype.start;
  const peaks: number[] = [];
  Object.assign(window, { peaks });
  AudioBufferSourceNode.prototype.start = function (...when) {
    const samples = this.buffer?.getChannelData(0) ?? new Float32Array();
    peaks.push(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
    return start.apply(this, when);
  };
};

test('A sound plays at a press, changes over, stops at a second press, at Escape and when the page is left', async () => {
  const page = await site.open(skill);
  await page.evaluate(watched);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await playing(page)).toEqual([]);
  await button(page, 'without').click();
  await expect.poll(() => playing(page)).toEqual(['Without']);
  expect(await says(page)).toBe('Playing without. Escape stops.');
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual(['With']);
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual([]);
  expect(await says(page)).toBe('');
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual(['With']);
  await page.keyboard.press('Escape');
  expect(await playing(page)).toEqual([]);
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual(['With']);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await playing(page)).toEqual([]);
  const peaks = await page.evaluate(() => (window as unknown as { peaks: number[] }).peaks);
  expect(peaks.length).toBeGreaterThan(3);
  expect(Math.max(...peaks)).toBeLessThanOrEqual(10 ** (-12 / 20));
  expect(
    asked.every((url) => /\.js$/.test(url)),
    asked.join(' '),
  ).toBe(true);
});

test('One sound is heard at a time, whichever is pressed last, and by keyboard as by a finger', async () => {
  const page = await site.open('/hear/');
  for (const of of [0, 1]) await button(page, 'with', of).click();
  await expect.poll(() => says(page, 1)).toContain('Playing with');
  expect(await playing(page)).toEqual(['With']);
  await button(page, 'without', 0).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => says(page, 0)).toContain('Playing without');
  expect(await says(page, 1)).toBe('');
  const slider = hosts(page).nth(0).locator('input');
  const before = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).not.toBe(before);
  expect(await hosts(page).nth(0).locator('output').innerText()).toContain(
    (await slider.inputValue()).replace('-', '−'),
  );
  await expect.poll(() => playing(page)).toEqual(['Without']);
  expect(await violationsOn(page)).toEqual([]);
});

test('Where the browser holds sound back, the reader is told, and the next press plays', async () => {
  const page = await site.open(skill, { reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const { resume } = AudioContext.prototype;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
    Object.defineProperty(BaseAudioContext.prototype, 'state', {
      configurable: true,
      get: () => 'suspended',
    });
    AudioContext.prototype.resume = () => new Promise(() => {});
    Object.assign(window, {
      letGo: () => {
        AudioContext.prototype.resume = resume;
        Object.defineProperty(BaseAudioContext.prototype, 'state', state ?? {});
      },
    });
  });
  await button(page, 'with').click();
  await expect.poll(() => says(page)).toContain('holds sound back');
  expect(await playing(page)).toEqual([]);
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual(['With']);
});

test('Without Web Audio there are no buttons, and the figure and its words stand', async () => {
  const page = await site.open('/404.html');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await page.goto(site.url(skill));
  await page.waitForFunction(() => customElements.get('hear-it'));
  expect(await page.locator('hear-it button:visible').count()).toBe(0);
  expect(await page.locator('.sound svg').first().isVisible()).toBe(true);
  expect(await page.locator('.sound-listen').first().innerText()).toMatch(/^Listen/);
});
