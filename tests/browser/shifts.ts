import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from './browser.ts';

/** How long each face and each script of a page is on its way, in ms. */
const late = 200;

/** Less than this is a word some pixels wider in the face that has come, and moves nothing below it. */
const least = 0.001;

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

/** Parts of the standard that TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node | null }[];
}

/** What has moved by itself on a page since it began to load, with how much of the screen. */
const movedOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      new Promise<string[]>((done) => {
        const nameOf = (node: Node | null | undefined): string => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element ? [element.localName, ...element.classList].join('.') : 'what is gone';
        };
        const said: string[] = [];
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
            if (!hadRecentInput && value >= least)
              said.push(
                `${value.toFixed(4)} ${sources.map(({ node }) => nameOf(node)).join(', ')}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(said), 100));
      }),
    least,
  );

/**
 * What moves on pages while they load, with faces and scripts that come late, one line each. The
 * browser is one in which the reader has kept what is given.
 */
export async function shiftsOn(
  site: Site,
  addresses: readonly string[],
  viewport: BrowserContextOptions['viewport'] & object,
  kept?: string,
): Promise<string[]> {
  const page = await site.open('/404.html', { viewport });
  if (kept) await page.evaluate((text) => localStorage.setItem('signal-path-you', text), kept);
  await page.route(/\.(woff2|js|json)$/, async (route) => {
    await new Promise((go) => setTimeout(go, late));
    await route.continue();
  });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(site.url(address), { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    for (const moved of await movedOn(page))
      found.push(`${address} at ${viewport.width} px: ${moved}`);
  }
  return found;
}
