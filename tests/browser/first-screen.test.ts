import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { underBase } from '../builds.ts';
import { pagesOf, type BuiltPage } from '../site/pages.ts';
import { useSite } from './browser.ts';

const site = useSite();
/** What comes with the first round trip. */
const firstTrip = 14_000;

const kindOf = ({ address }: BuiltPage) => address.slice(underBase.base.length).split('/')[0] ?? '';
const sized = pagesOf(underBase)
  .filter(({ redirect }) => !redirect)
  .map((page) => ({ page, packed: gzipSync(page.html) }))
  .filter(({ packed }) => packed.length > firstTrip)
  .sort((a, b) => b.packed.length - a.packed.length);
/** The longest two pages of each kind that does not come whole at once. */
const longest = [...Map.groupBy(sized, ({ page }) => kindOf(page)).values()].flatMap((pages) =>
  pages.slice(0, 2),
);

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

test.for(longest.map(({ page, packed }) => [page.address, packed] as const))(
  'the first 14,000 bytes of %s show the same first screen as all of it',
  async ([address, packed]) => {
    const part = gunzipSync(packed.subarray(0, firstTrip), {
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString();
    for (const viewport of screens) {
      const shots: string[] = [];
      for (const body of [undefined, part]) {
        const page = await site.open('/404.html', { viewport, javaScriptEnabled: false });
        if (body !== undefined)
          await page.route(`**${address}`, (route) =>
            route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
          );
        await page.goto(site.url(address.slice(underBase.base.length - 1)));
        await page.evaluate(() => document.fonts.ready);
        shots.push((await page.screenshot()).toString('base64'));
        await page.context().close();
      }
      expect(shots[0] === shots[1], `${viewport.width} px`).toBe(true);
    }
  },
);
