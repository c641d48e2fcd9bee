import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { colorViolationsOn, violationsOn } from './axe.ts';
import { kindsOfPage, useSite } from './browser.ts';

const site = useSite();
const widths = [320, 360, 390, 480, 600, 704, 768, 960, 1088, 1280, 1600];

/** The widths, in px, at which a page scrolls sideways. */
async function tooWide(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (over) found.push(width);
  }
  return found;
}

/** The targets that stand alone and are less than 24 px high. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav a, button, input, summary, .plain > li > a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        box: element.getBoundingClientRect(),
        html: element.outerHTML.slice(0, 90),
      }))
      .filter(({ box }) => box.height < 24 && box.width > 0)
      .map(({ html, box }) => `${Math.round(box.height)} px: ${html}`),
  );

test.for(kindsOfPage)(
  '%s breaks no rule of axe in light or dark, has no small target, and fits every width',
  async (address) => {
    const page = await site.open(address, {
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    const rules = await violationsOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const colorsInTheDark = await colorViolationsOn(page);
    await page.setViewportSize({ width: 390, height: 800 });
    const small = await smallTargets(page);
    expect({ rules, colorsInTheDark, small, tooWide: await tooWide(page) }).toEqual({
      rules: [],
      colorsInTheDark: [],
      small: [],
      tooWide: [],
    });
  },
);

test('axe finds nothing on a page of results', async () => {
  const page = await site.open('/search/?q=headroom');
  await page.locator('.results li').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('forced colors leave the meters and the lines of the charts visible', async () => {
  const page = await site.open('/roles/sound-engineer/', { forcedColors: 'active' });
  const colors = await page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) as Element);
    const [full, empty] = ['.m4 i:last-child', '.m2 i:last-child'].map(
      (selector) => style(selector).backgroundColor,
    );
    return { full, empty, line: style('.chart .line').stroke, back: style('body').backgroundColor };
  });
  expect(colors.full).not.toBe(colors.empty);
  expect(colors.line).not.toBe('none');
});
