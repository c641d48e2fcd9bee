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

/** What is cut off at the end of its lines, and scrolls, though the page has room beside it. */
export const cutBesideRoom = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const { direction, paddingLeft, paddingRight } = getComputedStyle(main);
    const { left, right } = main.getBoundingClientRect();
    const roomBeside = (box: DOMRect) =>
      direction === 'rtl'
        ? box.left - left - parseFloat(paddingLeft)
        : right - parseFloat(paddingRight) - box.right;
    return [...main.querySelectorAll('*')]
      .filter((one) => /auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX))
      .filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis')
      .filter((one) => one.checkVisibility() && one.clientWidth > 40)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .filter((one) => roomBeside(one.getBoundingClientRect()) > 40)
      .map((one) => one.outerHTML.slice(0, 90));
  });

/** What can have the focus and lies so near the edge of what clips it that its ring is cut off. */
export const clippedRings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input, select, summary, [tabindex="0"])',
    );
    const cuts = (over: Element, target: Element) => {
      const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(over);
      if (overflowX === 'visible' && overflowY === 'visible') return false;
      const { outlineWidth: width, outlineOffset: offset } = getComputedStyle(target);
      const room = overflowX === 'clip' ? parseFloat(overflowClipMargin) || 0 : 0;
      const ring = parseFloat(width) + parseFloat(offset) - room - 0.5;
      const clip = over.getBoundingClientRect();
      const sideways = overflowX !== 'visible' && over.scrollWidth <= over.clientWidth;
      return [...target.getClientRects()].some(
        (box) =>
          box.width > 1 &&
          ((sideways && (box.left - ring < clip.left || box.right + ring > clip.right)) ||
            (overflowY !== 'visible' &&
              (box.top - ring < clip.top || box.bottom + ring > clip.bottom))),
      );
    };
    const cut = [...all].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true })) return false;
      one.focus({ preventScroll: true });
      for (let over = one.parentElement; over && over !== document.body; over = over.parentElement)
        if (cuts(over, one)) return true;
      return false;
    });
    return cut.map((one) => one.outerHTML.slice(0, 90));
  });
