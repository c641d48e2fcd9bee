import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noWebAudio } from '../../src/words/hear/no-web-audio.ts';
import { kindsOfPage, useSite, viewsOfAddresses } from './browser.ts';
import { tooWide } from './fit.ts';
import { layOut, openAll, unreadable } from './reading.ts';
import { dropRules, refusing, withoutModules, withoutTheirLanguage, without } from './taken.ts';

// A browser without custom elements or matchMedia knows no modules: it never comes to say this.
const site = useSite(
  /404|customElements is not defined|matchMedia is not (defined|a function)|Invalid or unexpected token/,
);
const nightly = { tags: 'nightly' };

const isReadable = async (page: Page, address: string) => {
  expect(await page.locator('h1').first().isVisible(), address).toBe(true);
  expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(60);
};
const says = (page: Page) => page.locator('main').innerText();
const status = (page: Page) => page.locator('main [role=status]').first();

/** What each page that does something says where no script of ours runs, and where it leads instead. */
const unscripted: readonly [address: string, words: RegExp, links: string][] = [
  ['/search/?q=foley', /runs in your browser and needs JavaScript/, '.indexes a'],
  ['/plan/?role=audio-stagehand&to=mixing-engineer', /needs JavaScript/, '.plan-instead a'],
  ['/compare/?roles=boom-operator,foley-artist', /choose freely needs JavaScript/, 'main li a'],
  ['/rate/', /With JavaScript, this page works out/, 'main a'],
  ['/hear/', /To play them, this page needs JavaScript/, '.sound-name a'],
  ['/decode/', /needs JavaScript/, '.decode-shown a'],
  ['/kept/', /needs JavaScript to be shown/, 'main a'],
  ['/offline/', /Keeping pages needs JavaScript/, 'main a'],
];

describe('Where no script of ours runs, each page that does something says so and leads on,', () => {
  const ways: readonly [how: string, before: (context: BrowserContext) => Promise<unknown>][] = [
    ['in a browser that knows no modules', withoutModules],
    ['in one that does not know the language of the scripts', withoutTheirLanguage],
    ['in one without custom elements', without('customElements')],
  ];
  test.for(ways)('%s', nightly, async ([, before]) => {
    const page = await site.open('/about/', {}, before);
    for (const [address, words, links] of unscripted) {
      await page.goto(site.url(address));
      await isReadable(page, address);
      await expect.poll(() => says(page), { message: address }).toMatch(words);
      // What may not be wanted is seen after some seconds.
      await page.locator(links).filter({ visible: true }).first().waitFor();
    }
  });

  test('and every other page is read as before', nightly, async () => {
    const page = await site.open('/about/', {}, withoutModules);
    for (const address of kindsOfPage) {
      await page.goto(site.url(address));
      await isReadable(page, address);
    }
  });

  test('but nothing of it is said where scripts run', nightly, async () => {
    const page = await site.open('/about/');
    for (const [address, words] of unscripted) {
      await page.goto(site.url(address), { waitUntil: 'load' });
      expect(await says(page), address).not.toMatch(words);
    }
  });
});

describe('A browser that keeps nothing', () => {
  const refuses = refusing('localStorage', 'sessionStorage', 'indexedDB', 'caches');

  test(
    'shows a plan and a comparison, searches, and says what it does not keep',
    nightly,
    async () => {
      const page = await site.open('/plan/?role=audio-stagehand&to=mixing-engineer', {}, refuses);
      await page.locator('.plan-routes h3').first().waitFor();
      await page.goto(site.url('/compare/?roles=boom-operator,foley-artist'));
      await page.locator('.compare-whole').waitFor();
      await page.goto(site.url('/search/?q=foley'));
      await page.locator('.results h2').first().waitFor();
      await page.goto(site.url('/roles/sound-engineer/'));
      await page.locator('keep-this button').click();
      await expect.poll(() => status(page).innerText()).toBe('This browser keeps nothing.');
    },
  );

  test('says so on the page of what it would keep offline', nightly, async () => {
    const page = await site.open('/offline/', {}, without('caches', 'navigator.serviceWorker'));
    await expect.poll(() => says(page)).toContain('This browser keeps no pages here.');
    expect(await page.locator('a[href$="signal-path.zip"]').isVisible()).toBe(true);
    await page.goto(site.url('/kept/'));
    await isReadable(page, '/kept/');
  });
});

describe('What works beside the page', () => {
  test(
    'is missing: the search says so and leads on, and a sound is made on the page',
    nightly,
    async () => {
      const page = await site.open('/search/?q=foley', {}, without('Worker'));
      await expect.poll(() => status(page).innerText()).toContain('could not be loaded');
      expect(await page.locator('.indexes a').first().isVisible()).toBe(true);
      await page.goto(site.url('/hear/'));
      await page.locator('hear-it [data-version=with]').first().click();
      await expect.poll(() => page.locator('hear-it').first().innerText()).toContain('Playing');
    },
  );

  test('can load nothing: each page says so and leads on', nightly, async () => {
    const page = await site.open('/search/?q=foley', {}, without('fetch', 'AbortController'));
    const told = async (address: string, words: RegExp, links: string) => {
      await page.goto(site.url(address));
      await expect.poll(() => says(page), { message: address }).toMatch(words);
      expect(await page.locator(links).first().isVisible(), address).toBe(true);
    };
    await told(
      '/plan/?role=audio-stagehand&to=mixing-engineer',
      /could not be loaded/,
      '.plan-instead a',
    );
    await told('/compare/?roles=boom-operator,foley-artist', /could not be loaded/, 'main li a');
    await page.goto(site.url('/skills/gain-stagging/'));
    await isReadable(page, 'a missing page');
    await page.goto(site.url('/skills/'));
    await page.locator('header input[name=q]').fill('hum');
    await page.locator('.suggestions-failed').waitFor();
  });
});

test(
  'Without the newer forms of lists, times and words, pages are read and say what fails',
  nightly,
  async () => {
    const gone = without('Intl.ListFormat', 'Intl.Segmenter', 'Intl.RelativeTimeFormat');
    const page = await site.open('/about/', {}, gone);
    for (const address of [...viewsOfAddresses, '/offline/', '/rate/', '/decode/', '/kept/']) {
      await page.goto(site.url(address), { waitUntil: 'networkidle' });
      await isReadable(page, address);
      expect(await says(page), address).not.toContain('Searching…');
    }
  },
);

test(
  'Without a clipboard, hashes or turns of its own, a browser copies by keys and shows all',
  nightly,
  async () => {
    const gone = without('navigator.clipboard', 'crypto.subtle', 'scheduler', 'navigator.storage');
    const page = await site.open('/roles/boom-operator/ask/', {}, gone);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    const told = page.locator('copy-words [role=status]');
    await expect.poll(() => told.innerText()).toMatch(/^Selected/);
    await page.goto(site.url('/compare/?roles=boom-operator,foley-artist,mixing-engineer'));
    await expect.poll(() => page.locator('[data-coming]').count()).toBe(0);
    await page.locator('.compare-whole').waitFor();
  },
);

test('A browser that plays nothing says so where there is something to hear', nightly, async () => {
  const page = await site.open('/hear/', {}, without('AudioContext', 'webkitAudioContext'));
  await page.locator('main [data-mute]').waitFor();
  expect(await says(page)).toContain('cannot play them');
  await page.goto(site.url('/skills/equalization/'));
  expect(await page.locator('[data-plays]:visible').count()).toBe(0);
  for (const address of [
    '/skills/equalization/',
    '/roles/front-of-house-engineer/',
    '/terms/aliasing/',
  ]) {
    await page.goto(site.url(address));
    const mute = page.locator('main [data-mute]:visible');
    await expect.poll(() => mute.allInnerTexts()).toEqual([noWebAudio]);
  }
});

test('A browser that unpacks nothing says that the site could not be taken', nightly, async () => {
  const options = { serviceWorkers: 'allow' } as const;
  const page = await site.open('/offline/', options, without('DecompressionStream'));
  await page.locator('[data-choice=core] button').click();
  await expect.poll(() => page.locator('.keep-told').innerText()).toContain('could not be taken');
});

test(
  'Where the width cannot be asked for, everything of a phone is read unfolded',
  nightly,
  async () => {
    const viewport = { width: 390, height: 800 };
    const page = await site.open('/roles/sound-engineer/', { viewport }, without('matchMedia'));
    for (const address of ['/roles/sound-engineer/', '/search/?q=foley', ...viewsOfAddresses]) {
      await page.goto(site.url(address));
      await isReadable(page, address);
    }
    await page.goto(site.url('/roles/sound-engineer/'));
    await expect.poll(() => page.locator('.folds p:visible').count()).toBeGreaterThan(10);
  },
);

describe('Where styles are not understood, pages are still whole', () => {
  /** What browsers of 2022 do not know, and what some of the named ones do not either. */
  const newer = /:has\(|:dir\(|scripting|@container|::details-content|@view-transition/;

  test('though some rules are left out', nightly, async () => {
    const page = await site.open('/about/', { viewport: { width: 390, height: 800 } });
    for (const address of kindsOfPage) {
      await page.goto(site.url(address));
      expect(await dropRules(page, newer), address).toBeGreaterThan(0);
      await layOut(page);
      await openAll(page);
      await isReadable(page, address);
      for (const width of [390, 1280]) {
        expect(await tooWide(page, [width]), address).toEqual([]);
        expect(await unreadable(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  });

  test('or plain, without layers', nightly, async () => {
    const page = await site.open('/about/', { viewport: { width: 390, height: 800 } });
    for (const address of kindsOfPage) {
      await page.goto(site.url(address));
      expect(await dropRules(page, /@layer/), address).toBeGreaterThan(0);
      await openAll(page);
      await isReadable(page, address);
      expect(await page.locator('main a:visible').count(), address).toBeGreaterThan(0);
    }
  });
});
