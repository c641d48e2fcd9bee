import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';
import { button, hosts, live, openWatched, playing, says, type Seen } from './hearing.ts';

const site = useSite();
const skill = '/skills/equalization/';

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
  await expect.poll(() => says(page)).toBe('Playing without. Escape stops.');
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual(['With']);
  await button(page, 'with').click();
  await expect.poll(() => playing(page)).toEqual([]);
  expect(await says(page)).toBe('');
  await button(page, 'with').click();
  await expect.poll(() => says(page)).toContain('Playing with');
  await page.keyboard.press('Escape');
  expect(await playing(page)).toEqual([]);
  await button(page, 'with').click();
  await expect.poll(() => says(page)).toContain('Playing with');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await playing(page)).toEqual([]);
  expect(page.workers()).toEqual([]);
  const peaks = await page.evaluate(() => (window as unknown as { peaks: number[] }).peaks);
  expect(peaks.length).toBeGreaterThan(3);
  expect(Math.max(...peaks)).toBeLessThanOrEqual(10 ** (-12 / 20));
  expect(
    asked.every((url) => /\.js$/.test(url)),
    asked.join(' '),
  ).toBe(true);
});

test(
  'One sound is heard at a time, whichever is pressed last, and by keyboard as by a finger',
  { tags: 'nightly' },
  async () => {
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
    const told = hosts(page).nth(0).locator('output');
    const value = (await slider.inputValue()).replace('-', '−');
    await expect.poll(() => told.innerText()).toContain(value);
    await expect.poll(() => playing(page)).toEqual(['Without']);
    expect(await violationsOn(page)).toEqual([]);
  },
);

test(
  'Where the browser holds sound back, the reader is told, and the next press plays',
  { tags: 'nightly' },
  async () => {
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
    expect(await hosts(page).first().locator('.hear-status.hidden').count(), 'read by all').toBe(0);
    expect(await playing(page)).toEqual([]);
    await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    await button(page, 'with').click();
    await expect.poll(() => playing(page)).toEqual(['With']);
  },
);

test('Without Web Audio there are no buttons, and the figure and its words stand', async () => {
  const page = await site.open('/404.html');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await page.goto(site.url(skill));
  await page.waitForFunction(() => customElements.get('hear-it'));
  expect(await page.locator('hear-it button:visible').count()).toBe(0);
  expect(await page.locator('.sound svg').first().isVisible()).toBe(true);
  expect(await page.locator('.sound-listen').first().innerText()).toMatch(/^Listen/);
});

test(
  'A sound that something else takes midway is shown as held back, and the next press plays it',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    await page.evaluate(() => (window as unknown as Seen).seen.contexts[0]?.suspend());
    await expect.poll(() => says(page)).toContain('holds sound back');
    expect(await playing(page)).toEqual([]);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    expect(await live(page)).toBe(2);
  },
);

test(
  'Of many settings and presses while a sound is made the last one wins, and no two are heard',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    const host = hosts(page).first();
    const file = (await host.getAttribute('data-from')) ?? '';
    await page.route(`**${file}`, async (route) => {
      await new Promise((go) => setTimeout(go, 300));
      await route.continue();
    });
    const slider = host.locator('input');
    await button(page, 'with').click();
    await expect.poll(() => playing(page)).toEqual(['With']);
    await slider.focus();
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight']) await page.keyboard.press(key);
    await button(page, 'without').click();
    await expect.poll(() => says(page)).toContain('Playing without');
    expect(await live(page)).toBe(2);
    const asked = await page.evaluate(() => (window as unknown as Seen).seen.asked);
    expect(asked.at(-1)?.[1]).toBe(Number(await slider.inputValue()));
    for (const of of ['without', 'with', 'with', 'without', 'with']) await button(page, of).click();
    await expect.poll(() => playing(page)).toEqual(['With']);
    await expect.poll(() => live(page)).toBe(2);
  },
);

test(
  'Sounds play where there are no workers, and a sound that cannot be had says so until it can',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, () => Reflect.deleteProperty(window, 'Worker'));
    await button(page, 'without').click();
    await expect.poll(() => says(page)).toContain('Playing without');
    await button(page, 'without').click();
    const other = await openWatched(site, '/hear/');
    await button(other, 'with', 0).click();
    await expect.poll(() => says(other, 0)).toContain('Playing with');
    const file = (await hosts(other).nth(1).getAttribute('data-from')) ?? '';
    await other.route(`**${file}`, (route) => route.fulfill({ status: 404 }));
    await button(other, 'with', 1).click();
    await expect.poll(() => says(other, 1)).toContain('could not be loaded');
    expect(await playing(other)).toEqual([]);
    await other.unroute(`**${file}`);
    await button(other, 'with', 1).click();
    await expect.poll(() => says(other, 1)).toContain('Playing with');
  },
);

/** Workers that never answer, as on a machine with too much to do. */
const silentWorkers = () =>
  Object.assign(window, {
    Worker: class {
      postMessage() {}
      terminate() {}
    },
  });

test(
  'A sound whose worker does not answer is said to be slow, and is made on the page',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, silentWorkers);
    await button(page, 'with').click();
    await expect.poll(() => says(page), { timeout: 4000 }).toContain('Still loading');
    expect(await playing(page)).toEqual(['With']);
    await expect.poll(() => says(page), { timeout: 8000 }).toContain('Playing with');
  },
);

test(
  'What is said of a sound that failed goes away once another is pressed',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/hear/');
    const file = (await hosts(page).first().getAttribute('data-from')) ?? '';
    await page.route(`**${file}`, (route) => route.fulfill({ status: 404 }));
    await button(page, 'with', 0).click();
    await expect.poll(() => says(page, 0)).toContain('could not be loaded');
    await button(page, 'with', 1).click();
    await expect.poll(() => says(page, 0)).toBe('');
  },
);

test(
  'While what plays is slow to load that is said, and pressing again does not stop it',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    let letGo = () => {};
    const held = new Promise<void>((go) => (letGo = go));
    await page.route(/\/player\.[^/]*js$/, (route) => held.then(() => route.continue()));
    await button(page, 'with').click();
    await expect.poll(() => says(page), { timeout: 5000 }).toContain('Not loaded yet');
    await button(page, 'with').click();
    letGo();
    await expect.poll(() => says(page)).toContain('Playing with');
  },
);

test(
  'No sound is let run where nothing is to be heard: at a slider alone, or an answer',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    await hosts(page).first().locator('input').click();
    await expect
      .poll(() => hosts(page).first().locator('output').innerText())
      .not.toMatch(/^0\.5 /);
    const contexts = () => page.evaluate(() => (window as unknown as Seen).seen.contexts.length);
    expect(await contexts()).toBe(0);
    const round = await openWatched(site, '/hear/');
    const states = () =>
      round.evaluate(() => (window as unknown as Seen).seen.contexts.map(({ state }) => state));
    await round.locator('[data-round=louder]').click();
    await round.locator('.ear-plays [aria-pressed=true]').waitFor();
    await round.keyboard.press('Escape');
    await expect.poll(states).toEqual(['suspended']);
    await round.locator('[data-answer="0"]').click();
    await round.locator('[data-is=right]').waitFor();
    expect(await states()).toEqual(['suspended']);
    await round.locator('[data-does=end]').click();
    await expect.poll(states).toEqual(['suspended']);
  },
);

test(
  'Who comes back to a page finds its slider where its words say',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(skill);
    const slider = hosts(page).first().locator('input');
    await slider.press('End');
    await page.goto(site.url('/about/'));
    await page.goBack();
    const told = await hosts(page).first().locator('output').innerText();
    expect(told.startsWith(`${await slider.inputValue()} `)).toBe(true);
  },
);
