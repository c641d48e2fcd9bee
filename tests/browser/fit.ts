import type { Page } from 'playwright-core';

/** The widths, in px, of those given at which a page scrolls sideways. */
export async function tooWide(page: Page, widths: readonly number[]): Promise<number[]> {
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
export const smallTargets = (page: Page): Promise<string[]> =>
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
