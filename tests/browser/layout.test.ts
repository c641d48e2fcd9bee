import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, useSite, viewsOfAddresses } from './browser.ts';
import { tooWide } from './fit.ts';
import { doubleText } from './reading.ts';

const site = useSite();

/** How many sheets of A4 and of Letter a page takes as a reader prints it, with the margins the page asks for. */
async function sheetsOf(page: Page): Promise<number[]> {
  const pdfs = [await page.pdf({ format: 'A4' }), await page.pdf({ format: 'Letter' })];
  return pdfs.map((pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
}

test('search results fit a screen of 320 px', async () => {
  const page = await site.open('/search/?q=sound', { viewport: { width: 320, height: 700 } });
  await page.locator('.results li').first().waitFor();
  expect(await tooWide(page, [320])).toEqual([]);
});

test.for([
  ['/roles/sound-engineer/', 2],
  ['/roles/audio-stagehand/', 2],
  ['/compare/front-of-house-engineer-vs-monitor-engineer/', 2],
  ['/compare/audio-technician-vs-sound-engineer/', 3],
] as const)(
  '%s prints on at most %i sides of A4 or Letter, without navigation, with its address and sources',
  async ([address, mostSides]) => {
    const page = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(
      await page
        .locator('form:visible, .toc:visible, .chart details:visible, .compare-change:visible')
        .count(),
    ).toBe(0);
    for (const inside of await page.locator('.compare-alike > p, .compare-same > p').all()) {
      expect(await inside.isVisible()).toBe(true);
    }
    const alone = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h2, h3, thead, caption)')]
        .filter((head) => getComputedStyle(head).breakAfter !== 'avoid')
        .map((head) => head.outerHTML.slice(0, 60)),
    );
    expect(alone, 'heads that may stand alone at the foot of a sheet').toEqual([]);
    expect(await page.locator('.site-address').innerText()).toContain(address);
    expect(await page.locator('#sources').isVisible()).toBe(true);
    for (const sides of await sheetsOf(page)) {
      expect(sides).toBeGreaterThan(0);
      expect(sides).toBeLessThanOrEqual(mostSides);
    }
  },
);

/** Two titles that hold many jobs: what the sources say of them against each other takes a third sheet. */
const threeSheets = new Set(['/compare/audio-technician-vs-sound-engineer/']);

test(
  'every role and every written comparison prints on two sheets, but for that of the two broadest titles',
  { tags: 'nightly', timeout: 600_000 },
  async () => {
    const more: Record<string, number[]> = {};
    const addresses = [
      ...readdirSync('content/roles').map((file) => `/roles/${file}`),
      ...readdirSync('content/comparisons').map((file) => `/compare/${file}`),
    ].map((path) => path.replace(/\.mdx$/, '/'));
    for (const address of addresses) {
      const page = await site.open(address);
      const sheets = await sheetsOf(page);
      if (Math.max(...sheets) > 2 && !threeSheets.has(address)) more[address] = sheets;
      await page.close();
    }
    expect(more).toEqual({});
  },
);

test.for(['/skills/equalization/', '/skills/gain-staging/'])(
  '%s prints on three sheets, its pictures whole and their words as wide as they are',
  async (address) => {
    const page = await site.open(address, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const widths = await page
      .locator('.skill-picture :is(.display, .plots, figcaption):visible')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.min(...widths)).toBeGreaterThan(160);
    expect(await page.locator('summary:visible').allInnerTexts()).toEqual([]);
    expect(Math.max(...(await sheetsOf(page)))).toBeLessThanOrEqual(3);
  },
);

test(
  'the frame of each person in a crew ends under their last line, and the same work stands on one line of all sizes',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/crews/live-match/', { viewport: { width: 1280, height: 800 } });
    const floors = await page.locator('.crew-hands').evaluateAll((hands) =>
      hands.map((one) => {
        const text = document.createRange();
        const last = one.querySelector('ul > li:last-child > div');
        if (!last) return Infinity;
        text.selectNodeContents(last);
        return last.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom;
      }),
    );
    expect(floors.length).toBeGreaterThan(10);
    expect(Math.max(...floors)).toBeLessThan(12);
    const tops = await page
      .locator('.crew-size')
      .evaluateAll((sizes) =>
        sizes.map((size) =>
          [...size.querySelectorAll('strong')]
            .filter((work) => work.closest('.crew-hands'))
            .map((work) => Math.round(work.getBoundingClientRect().top)),
        ),
      );
    expect(tops).toEqual(tops.map(() => tops[0]));
  },
);

test(
  'no page scrolls sideways on a phone whose text is twice as large',
  { tags: 'nightly', timeout: 120_000 },
  async () => {
    const page = await site.open('/', { viewport: { width: 390, height: 800 } });
    const over: string[] = [];
    for (const address of [...kindsOfPage, ...viewsOfAddresses, '/roles/foley-artist/one-sheet/']) {
      await page.goto(site.url(address));
      await page.locator('body:not(:has([aria-busy=true], [data-loading]))').waitFor();
      await doubleText(page);
      if ((await tooWide(page, [390])).length > 0) over.push(address);
    }
    expect(over).toEqual([]);
  },
);

test('a missing page prints no address of another', async () => {
  const page = await site.open('/roles/folley-artist/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').innerText()).not.toContain('404.html');
});

test.for([
  ...['/schools/sheet/', '/schools/answers/', '/for-parents/', '/for-parents-britain/'],
  ...['/roles/foley-artist/ask/', '/roles/rf-coordinator/one-sheet/'],
])(
  '%s prints on one side of A4 and of Letter, with its address and without a button',
  async (address) => {
    const page = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-address').innerText()).toContain(address);
    expect(await page.locator('button:visible').count()).toBe(0);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBe(1);
    }
  },
);

test.for(['audio-technician', 'backline-technician', 'theater-sound-technician'])(
  'the sheet of the role %s has its British pay and prints on one side',
  async (id) => {
    const page = await site.open(`/roles/${id}/one-sheet/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.in-britain').isVisible()).toBe(true);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBe(1);
    }
  },
);

test('/schools/codes/ leaves one classification standing by its address, and prints it on one side', async () => {
  const columns = async (address: string) => {
    const page = await site.open(address, { viewport: { width: 1280, height: 800 } });
    return page.locator('.code-table table').first().locator('thead th:visible').allInnerTexts();
  };
  expect((await columns('/schools/codes/')).length).toBeGreaterThan(4);
  const alone = '/schools/codes/#only-uk-soc';
  expect(await columns(alone)).toEqual(['Role', 'UK SOC 2020']);
  const page = await site.open(alone);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#programs').isVisible()).toBe(false);
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBe(1);
  }
});

test(
  'lines to write on stand as far apart on paper as those of a notebook, 7 mm and more',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/schools/sheet/');
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.class-sheet ul > li')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(15);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual((7 / 25.4) * 96);
  },
);

test('from 640 px on, the head of a page is one line, and no link stands alone in the last of its foot', async () => {
  const page = await site.open('/roles/sound-engineer/');
  for (const width of [640, 700, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const head = await page.locator('.site-header').boundingBox();
    expect(head?.height, `${width}`).toBeLessThan(70);
    const tops = await page
      .locator('.site-footer nav a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    const last = Math.max(...tops);
    expect(tops.filter((top) => top === last).length, `${width}`).toBeGreaterThan(1);
  }
});

test.for(['/terms/', '/compare/audio-technician-vs-sound-engineer/'])(
  'at 400 percent, %s keeps nothing in sight that leaves no room to read',
  async (address) => {
    const page = await site.open(address, { viewport: { width: 320, height: 256 } });
    const staying = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
        .map((one) => one.outerHTML.slice(0, 60)),
    );
    expect(staying).toEqual([]);
    const head = await page.locator('.site-header').boundingBox();
    expect(head?.height).toBeLessThan(256 * 0.45);
  },
);
