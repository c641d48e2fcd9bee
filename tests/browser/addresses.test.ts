import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const three = '/compare/?roles=boom-operator,foley-artist,mixing-engineer';
const search = (page: Page) => new URL(page.url()).search;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const columns = (page: Page) =>
  page.locator('compare-roles .compare-sides').first().locator('thead th').allInnerTexts();
const heading = (page: Page) => page.locator('route-plan:has(.plan-routes:not([aria-busy]) h2) h1');
const filtered = (page: Page) => page.locator('choose-roles:not([aria-busy]) form').waitFor();
const canonical = async (page: Page) => {
  const given = await page.locator('link[rel=canonical]').getAttribute('href');
  return given && new URL(given).search;
};

/** Counts how often the page writes its address. */
function countWrites() {
  let writes = 0;
  for (const name of ['pushState', 'replaceState'] as const) {
    const write = History.prototype[name];
    History.prototype[name] = function (...given) {
      writes++;
      write.apply(this, given);
    };
  }
  Object.defineProperty(window, 'writes', { get: () => writes });
}
const writes = (page: Page) =>
  page.evaluate(() => (window as unknown as { writes: number }).writes);

/** Takes no address any more, as Safari after the hundredth in ten seconds. */
function takeNone() {
  const refuse = () => {
    throw new DOMException('100 times per 10 seconds', 'SecurityError');
  };
  Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
}

describe('The address', () => {
  test(
    'of filtered roles is written a few times for many choices, and is that of the last',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.addInitScript(countWrites);
      await page.goto(site.url('/roles/'));
      await page.locator('[name=sort]').focus();
      await page.getByLabel('Games').check();
      await page.evaluate(() => {
        const box = document.querySelector('[name=family][value=live]') as HTMLInputElement;
        for (let times = 0; times < 301; times++) box.click();
      });
      await expect.poll(() => search(page)).toBe('?family=live&family=games');
      expect(await writes(page)).toBeLessThan(20);
      // What is there already is not written again.
      const before = await writes(page);
      await page.locator('[name=sort]').dispatchEvent('change');
      expect(await writes(page)).toBe(before);
    },
  );

  test(
    'of a comparison is written a few times while a key is held, and one step leads back',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/compare/');
      await page.addInitScript(countWrites);
      await page.goto(site.url(three));
      await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
      await page.evaluate(() => {
        for (let times = 0; times < 150; times++) {
          const way = times % 2 === 0 ? 'right' : 'left';
          const tools = document.querySelectorAll<HTMLElement>(`[data-doing=${way}]`);
          tools[times % 2]?.click();
        }
        document.querySelector<HTMLElement>('[data-doing=drop]')?.click();
      });
      await expect.poll(() => columns(page)).toEqual(['Foley artist', 'Mixing engineer']);
      await expect.poll(() => search(page)).toBe('?roles=foley-artist,mixing-engineer');
      expect(await writes(page)).toBeLessThan(20);
    },
  );

  test(
    'is not what the answers depend on, where the browser takes none',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.addInitScript(takeNone);
      await page.goto(site.url('/roles/'));
      await page.getByLabel('Games').check();
      await expect.poll(() => page.locator('.role-rows li:visible').count()).toBeLessThan(20);

      await page.goto(site.url('/compare/'));
      await page.getByLabel('First role').selectOption('Boom operator');
      await page.getByLabel('Second role').selectOption('Foley artist');
      await press(page, 'Compare');
      await expect.poll(() => columns(page)).toEqual(['Boom operator', 'Foley artist']);
      await press(page, 'Move Boom operator right');
      await expect.poll(() => columns(page)).toEqual(['Foley artist', 'Boom operator']);
      expect(await page.getByRole('button', { name: 'Move Boom operator left' }).isEnabled()).toBe(
        true,
      );

      await page.goto(site.url('/plan/?you=mixing.working&to=mastering-engineer'));
      await heading(page).waitFor();
      await page.locator('select[name=to]').selectOption('mixing-engineer');
      await press(page, 'Show the routes');
      await expect.poll(() => heading(page).innerText()).toContain('to mixing engineer');
      await press(page, 'Forget everything');
      await press(page, 'Yes, forget it all');
      await expect.poll(() => heading(page).count()).toBe(0);
    },
  );

  test(
    'keeps its choice where it is shared: the canonical link has it',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/roles/?nights=rarely&sort=pay');
      await expect.poll(() => canonical(page)).toBe('?nights=rarely&sort=pay');
      await page.getByLabel('Night work').selectOption('');
      await expect.poll(() => canonical(page)).toBe('?sort=pay');
      expect(search(page)).toBe('?sort=pay');
      await page.reload();
      await expect.poll(() => page.getByLabel('Sort by').inputValue()).toBe('pay');
      await press(page, 'Clear');
      await expect.poll(() => canonical(page)).toBe('');

      for (const asked of [
        three,
        '/plan/?from=nothing&to=mixing-engineer',
        '/plan/?you=mixing.working&to=mixing-engineer',
        '/compare/audio-technician-vs-sound-engineer/?first=audio-technician',
      ]) {
        await page.goto(site.url(asked));
        const [, query = ''] = asked.split('?');
        await expect.poll(() => canonical(page), { message: asked }).toContain(`?${query}`);
        expect(await page.locator('.site-address').textContent()).toContain(`?${query}`);
      }
    },
  );
});

describe('A plan that was changed and not shown again', () => {
  test('is shown, printed and copied with its own address', { tags: 'nightly' }, async () => {
    const page = await site.open('/plan/?from=nothing&to=mixing-engineer', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await heading(page).waitFor();
    const printed: string[] = [];
    await page.exposeFunction('tell', (...told: string[]) => printed.push(...told));
    await page.evaluate(() => {
      const tell = (window as unknown as { tell: (...told: string[]) => void }).tell;
      window.print = () =>
        tell(location.search, document.querySelector('.site-address')?.textContent ?? '');
    });
    const to = page.locator('select[name=to]');
    await to.selectOption('mastering-engineer');
    await press(page, 'Print');
    await expect.poll(() => printed[0]).toBe('?from=nothing&to=mastering-engineer');
    expect(printed[1]).toContain('?from=nothing&to=mastering-engineer');
    await to.selectOption('foley-artist');
    await press(page, 'Copy as text');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(copied)
      .toMatch(/^From .* Foley artist\n=[^]*\/plan\/\?from=nothing&to=foley-artist&v=/);
    await expect.poll(() => search(page)).toBe('?from=nothing&to=foley-artist');
    await to.selectOption('boom-operator');
    await press(page, 'Copy the link');
    await expect.poll(copied).toMatch(/\/plan\/\?from=nothing&to=boom-operator&v=/);
    await expect.poll(() => heading(page).innerText()).toContain('to boom operator');
    await expect.poll(() => search(page)).toBe('?from=nothing&to=boom-operator');
  });
});

describe('An address of odd form leads somewhere useful', () => {
  test('to the page it means: in capitals, without its last slash, or encoded', async () => {
    const page = await site.open('/404.html');
    for (const [asked, shown] of [
      ['/Roles/Sound-Engineer/?x=1#names', '/roles/sound-engineer/?x=1#names'],
      ['/ROLES/?family=live', '/roles/?family=live'],
      ['/roles/sound-engineer', '/roles/sound-engineer'],
      ['/skills/gain%2Dstaging/', '/skills/gain%2Dstaging/'],
      [
        '/compare/Mixing-Engineer-vs-Boom-Operator/',
        '/compare/?roles=mixing-engineer,boom-operator',
      ],
    ] as const) {
      await page.goto(site.url(asked));
      await expect.poll(() => page.url(), { message: asked }).toBe(site.url(shown));
      await expect.poll(() => page.locator('h1').innerText()).not.toContain('no page');
    }
  });

  test(
    'to the nearest pages, where it holds a space, and to the lists where it makes no sense',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/skills/gain%20staging/');
      const near = page.locator('nearest-pages a').first();
      await expect.poll(() => near.getAttribute('href')).toContain('/skills/gain-staging/');
      for (const asked of ['/%E0%A4%A', '/roles/%00/']) {
        await page.goto(site.url(asked));
        await page.locator('nearest-pages[data-told]').waitFor({ state: 'attached' });
        expect(await page.getByRole('link', { name: 'All roles' }).isVisible(), asked).toBe(true);
      }
    },
  );

  test(
    'to all roles where no filter is known, and drops what is not with the next choice',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/roles/?nights=zzz&colour=red');
      await filtered(page);
      expect(await page.locator('.role-rows li[hidden]').count()).toBe(0);
      await page.getByLabel('Games').check();
      await expect.poll(() => search(page)).toBe('?family=games');
    },
  );

  test(
    'to a plan or a comparison that says what it leaves out, with what is near',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/?to=mixing-enginere');
      await expect
        .poll(() => page.locator('.plan-told').innerText())
        .toContain('There is no role “mixing-enginere” here. Near it: Mixing engineer');
      await page.goto(site.url('/plan/?from=nothing&to=Mixing-Engineer'));
      await expect.poll(() => heading(page).innerText()).toContain('to mixing engineer');
      await page.goto(site.url('/compare/?roles=Boom-Operator,boom-operator,Foley%2DArtist'));
      await expect.poll(() => columns(page)).toEqual(['Boom operator', 'Foley artist']);
      expect(await page.locator('compare-roles .notes').innerText()).toContain('more than once');
      await page.goto(site.url('/compare/sound-engineer-vs-sound-engineer/'));
      await page.waitForURL(/\?roles=sound-engineer,sound-engineer$/);
      const status = page.locator('compare-roles [role=status]');
      await expect.poll(() => status.innerText()).toBe('Choose two roles or more.');
    },
  );
});

test(
  'Typing a job writes no address, and the boards stay where they are',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/404.html', { viewport: { width: 390, height: 844 } });
    await page.addInitScript(countWrites);
    await page.goto(site.url('/jobs/'));
    const board = page.locator('job-search form button').first();
    const places = new Set<number | undefined>();
    for (const job of ['', 'Sound engineer', 'A1', 'Boom operator']) {
      await page.locator('.jobs-once').getByLabel('Job').fill(job);
      if (job) await page.locator('.jobs-also button').first().waitFor();
      places.add((await board.boundingBox())?.y);
    }
    expect(places.size).toBe(1);
    expect(await writes(page)).toBe(0);
  },
);
