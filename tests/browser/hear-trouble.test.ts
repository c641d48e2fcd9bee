import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';
import { button, hosts, live, openWatched, playing, says, type Seen } from './hearing.ts';

const site = useSite();
const skill = '/skills/equalization/';

const contexts = (page: Page) =>
  page.evaluate(() => (window as unknown as Seen).seen.contexts.map(({ state }) => state));

/** Answers the first requests for a script with one that throws as it is evaluated. */
async function breakOnce(page: Page, file: RegExp, times = 1) {
  let left = times;
  await page.route(file, (route) =>
    left-- > 0
      ? route.fulfill({ contentType: 'text/javascript', body: 'throw undefined' })
      : route.continue(),
  );
}

test(
  'A player that came broken is had again at the next press, and until then it is said what to do',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    await breakOnce(page, /\/player\.[^/]*js/);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toBe('Not loaded yet. Press again, or reload the page.');
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
  },
);

test(
  'A sound whose file came broken, for the worker and the page, is had again at the next press',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    const file = (await hosts(page).first().getAttribute('data-from')) ?? '';
    await breakOnce(page, new RegExp(file.replaceAll('.', '\\.')), 2);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('could not be loaded');
    await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
  },
);

test(
  'Rounds whose files came broken are had again at the next press',
  { tags: 'nightly' },
  async () => {
    for (const file of [/\/round-play\.[^/]*js/, /\/player\.[^/]*js/, /\/louder\.[^/]*js/]) {
      const page = await openWatched(site, '/hear/');
      await breakOnce(page, file);
      const start = page.locator('[data-round=louder]');
      await start.click();
      const trouble = page.locator('.ear-trouble');
      await expect.poll(() => trouble.innerText()).toContain('Press again, or reload the page');
      await start.click();
      await page.locator('.ear-plays [aria-pressed=true]').waitFor();
      expect(await trouble.innerText()).toBe('');
    }
  },
);

test(
  'The second press of a double click does not stop what the first lets play',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    await button(page, 'with').dblclick();
    await expect.poll(() => says(page)).toContain('Playing with');
    await button(page, 'without').dblclick();
    await expect.poll(() => says(page)).toContain('Playing without');
    expect(await live(page)).toBe(2);
  },
);

test('A press beside the buttons loads nothing', { tags: 'nightly' }, async () => {
  const page = await site.open(skill);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const box = await button(page, 'without').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) + 4, (box?.y ?? 0) + 20);
  await page.locator('.sound-listen').first().click();
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
});

test(
  'Without Web Audio nobody is told to press, but why nothing plays',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/404.html');
    await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
    await page.goto(site.url('/hear/'));
    await page.waitForFunction(() => customElements.get('hear-it'));
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/Press Without|the slider/);
    expect(text).toContain('no Web Audio');
    const other = await site.open('/hear/');
    const told = await other.locator('main').innerText();
    expect(told).toContain('Press Without, then With');
    expect(told).toContain('round, low tone. Move the slider: ');
    expect(told).not.toContain('no Web Audio');
  },
);

test(
  'What tells to press keeps its room until the script shows it, so that nothing moves',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/404.html');
    // The script is still on its way.
    await page.route(/\/Hear\.[^/]*js/, () => undefined);
    await page.goto(site.url('/hear/'), { waitUntil: 'commit' });
    const cards = page.locator('.sound-cards');
    await page.locator('.site-address, footer').first().waitFor({ state: 'attached' });
    const before = await cards.boundingBox();
    const other = await site.open('/hear/');
    await other.locator('hear-it button:visible').first().waitFor();
    expect((await other.locator('.sound-cards').boundingBox())?.y).toBe(before?.y);
  },
);

test(
  'A browser that takes more than a second to open the device plays all the same, as Firefox may',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, () => {
      const { resume } = AudioContext.prototype;
      const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
      let opened = false;
      Object.defineProperty(BaseAudioContext.prototype, 'state', {
        get() {
          return opened ? state?.get?.call(this) : 'suspended';
        },
      });
      AudioContext.prototype.resume = function () {
        return new Promise((done) =>
          setTimeout(() => {
            opened = true;
            done(resume.call(this));
          }, 1200),
        );
      };
    });
    await button(page, 'with').click();
    await page.waitForTimeout(1000);
    expect(await says(page)).toBe('');
    await expect.poll(() => says(page)).toBe('Playing with. Escape stops.');
  },
);

test(
  'Where the clock stands still though the browser says it runs, as in Safari after a call, the next press begins anew',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, () => {
      const clock = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime');
      const first: unknown[] = [];
      Object.defineProperty(BaseAudioContext.prototype, 'currentTime', {
        get() {
          if (first.length === 0) first.push(this);
          return first.includes(this) ? 1 : clock?.get?.call(this);
        },
      });
    });
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('holds sound back');
    expect(await playing(page)).toEqual([]);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    await page.waitForTimeout(1500);
    expect(await says(page)).toContain('Playing with');
    expect(await contexts(page)).toEqual(['closed', 'running']);
  },
);

test(
  'A context that a call interrupts is given up, and the next press begins another',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill);
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    await page.evaluate(() => {
      const [context] = (window as unknown as Seen).seen.contexts;
      if (!context) return;
      // As Safari does: nothing lets it run any more.
      let state = 'interrupted';
      Object.defineProperty(context, 'state', { get: () => state });
      context.resume = () => Promise.reject(new DOMException('', 'InvalidStateError'));
      context.close = () => Promise.resolve(void (state = 'closed'));
      context.dispatchEvent(new Event('statechange'));
    });
    await expect.poll(() => says(page)).toContain('holds sound back');
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    expect(await contexts(page)).toEqual(['closed', 'running']);
  },
);

test(
  'A change of level begins a little later than the clock that is read: Firefox reads it late',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, () => {
      const { setTargetAtTime } = AudioParam.prototype;
      const ahead: number[] = [];
      Object.assign(window, { ahead });
      AudioParam.prototype.setTargetAtTime = function (target, when, constant) {
        const { contexts } = (window as unknown as Seen).seen;
        ahead.push(when - (contexts[0]?.currentTime ?? 0));
        return setTargetAtTime.call(this, target, when, constant);
      };
    });
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    await button(page, 'without').click();
    await expect.poll(() => playing(page)).toEqual(['Without']);
    await page.keyboard.press('Escape');
    await expect.poll(() => playing(page)).toEqual([]);
    const ahead = await page.evaluate(() => (window as unknown as { ahead: number[] }).ahead);
    expect(ahead.length).toBe(6);
    expect(Math.min(...ahead)).toBeGreaterThan(0.01);
  },
);

test(
  'A phone is told that sound is played as media before anything is heard',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, skill, () =>
      Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' } }),
    );
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    expect(
      await page.evaluate(
        () => (navigator as { audioSession?: { type: string } }).audioSession?.type,
      ),
    ).toBe('playback');
  },
);

test(
  'Who hides the page or presses Escape while a sound is loaded does not hear it later',
  { tags: 'nightly' },
  async () => {
    for (const leave of [
      (page: Page) => page.keyboard.press('Escape'),
      (page: Page) =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { configurable: true, value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
    ]) {
      const page = await openWatched(site, skill);
      let letGo = () => {};
      const held = new Promise<void>((go) => (letGo = go));
      await page.route(/\/player\.[^/]*js/, (route) => held.then(() => route.continue()));
      await button(page, 'with').click();
      await leave(page);
      const came = page.waitForResponse(/\/player\.[^/]*js/);
      letGo();
      await came;
      await page.waitForTimeout(800);
      expect(await playing(page)).toEqual([]);
      expect(await live(page)).toBe(0);
      await page.evaluate(() => Reflect.deleteProperty(document, 'hidden'));
      await button(page, 'with').click();
      await expect.poll(() => says(page)).toContain('Playing with');
    }
  },
);

test(
  'Rounds whose player is slow to come do not take over from a sound that was pressed since',
  { tags: 'nightly' },
  async () => {
    const page = await openWatched(site, '/hear/');
    let letGo = () => {};
    const held = new Promise<void>((go) => (letGo = go));
    const slow = /\/round-play\.[^/]*js/;
    await page.route(slow, (route) => held.then(() => route.continue()));
    await page.locator('[data-round=louder]').click();
    await button(page, 'with').click();
    await expect.poll(() => says(page)).toContain('Playing with');
    const came = page.waitForResponse(slow);
    letGo();
    await came;
    await page.waitForTimeout(500);
    expect(await says(page)).toContain('Playing with');
    expect(await page.locator('.ear-round').isVisible()).toBe(false);
  },
);
