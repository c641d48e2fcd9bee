import type { BrowserContext } from 'playwright-core';
import { test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

/** As a learning platform shows pages: in a frame of no origin, whose scripts a server lets anybody have. */
const shutIn = (address: string) => async (context: BrowserContext) => {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  const frame = `<iframe sandbox="allow-scripts" width="800" height="600" src="${site.url(address)}"></iframe>`;
  await context.route('**/frame.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: frame }),
  );
};

const frameOf = async (address: string) => {
  const page = await site.open('/frame.html', {}, shutIn(address));
  return page.frameLocator('iframe');
};

test('A comparison, a plan and a rate work in a frame that is shut in', async () => {
  const compared = await frameOf('/compare/?roles=boom-operator,foley-artist,mixing-engineer');
  await compared.locator('.compare-whole').waitFor();
  const plan = await frameOf('/plan/?from=nothing&to=mixing-engineer');
  await plan.locator('.plan-routes h2').first().waitFor();
  const rate = await frameOf('/rate/?amount=777');
  await rate.getByRole('status').getByText('At $777 a day').waitFor();
});

test('Where a browser throws as it is asked for what keeps pages, they are read all the same', async () => {
  const page = await site.open(
    '/compare/?roles=boom-operator,foley-artist,mixing-engineer',
    {},
    (context) =>
      context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      }),
  );
  await page.locator('.compare-whole').waitFor();
  await page.goto(site.url('/offline/'));
  await page.getByText('keeps no pages').waitFor();
});
