import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const key = 'signal-path-you';
const pair = '/compare/boom-operator-vs-sound-utility-technician/';
const chosen = '/compare/?roles=boom-operator,sound-utility-technician';

const status = (page: Page) => page.locator('route-plan [role=status]');
const told = (page: Page) => page.locator('.plan-told');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const text = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const kept = async (page: Page) => JSON.parse((await text(page)) ?? 'null') as unknown;
const marked = (page: Page, skill: string) => page.locator(`select[name=${skill}]`).inputValue();
const you = (page: Page) => page.getByRole('columnheader', { name: 'You', exact: true });

const keep = (page: Page, value: string) =>
  page.evaluate(([name = '', kept = '']) => localStorage.setItem(name, kept), [key, value]);

/** Marks a skill in the form of the plan. */
const mark = (page: Page, skill: string, level: string) =>
  page.locator(`select[name=${skill}]`).selectOption(level, { force: true });

async function openFold(page: Page) {
  const fold = page.locator('.plan-marks');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

/** Another tab beside a page, with the same store. */
async function tabBeside(page: Page, address: string) {
  const other = await page.context().newPage();
  await other.goto(site.url(address));
  return other;
}

async function forgetAll(page: Page) {
  await press(page, 'Forget everything');
  await press(page, 'Yes, forget it all');
  await status(page).filter({ hasText: 'Everything is forgotten' }).waitFor();
}

describe('Two tabs of the plan', () => {
  test('keep the marks of both, and each shows what the other marked', async () => {
    const one = await site.open('/plan/');
    const two = await tabBeside(one, '/plan/');
    for (const page of [one, two]) await openFold(page);
    await mark(one, 'mixing', 'expert');
    await expect.poll(() => marked(two, 'mixing')).toBe('expert');
    await mark(two, 'mastering', 'working');
    await expect.poll(() => marked(one, 'mastering')).toBe('working');
    await mark(one, 'mixing', 'practitioner');
    await expect
      .poll(() => kept(two))
      .toMatchObject({ skills: { mixing: 'practitioner', mastering: 'working' } });
    await mark(two, 'mastering', '');
    await expect.poll(() => kept(one)).toMatchObject({ skills: { mixing: 'practitioner' } });
    expect(await marked(one, 'mastering')).toBe('');
  });

  test(
    'show what the other marked while this one was still loading its parts',
    { tags: 'nightly' },
    async () => {
      const one = await site.open('/plan/');
      const two = await tabBeside(one, '/plan/');
      let go = () => {};
      const held = new Promise<void>((resolve) => (go = resolve));
      await two.route(/planner/, async (route) => {
        await held;
        await route.continue();
      });
      const asked = two.waitForRequest(/planner/);
      for (const page of [two, one]) await openFold(page);
      await asked;
      await mark(one, 'mixing', 'expert');
      await expect.poll(() => kept(two)).toMatchObject({ skills: { mixing: 'expert' } });
      go();
      await expect.poll(() => marked(two, 'mixing')).toBe('expert');
    },
  );

  test(
    'show what the other marked just before something was marked here',
    { tags: 'nightly' },
    async () => {
      const one = await site.open('/plan/');
      await openFold(one);
      await mark(one, 'mixing', 'expert');
      await expect.poll(() => kept(one)).toMatchObject({ skills: { mixing: 'expert' } });
      // Another tab's mark is in the store before this one is told of it.
      await one.evaluate((name) => {
        const plan = JSON.parse(localStorage.getItem(name) ?? '{}') as { skills: object };
        const skills = { ...plan.skills, microphones: 'working' };
        localStorage.setItem(name, JSON.stringify({ ...plan, skills }));
      }, key);
      await mark(one, 'mastering', 'working');
      await one.evaluate((name) => dispatchEvent(new StorageEvent('storage', { key: name })), key);
      await expect.poll(() => marked(one, 'microphones')).toBe('working');
      expect(await kept(one)).toMatchObject({
        skills: { mixing: 'expert', microphones: 'working', mastering: 'working' },
      });
    },
  );

  test(
    'forget together, and comparisons with them; nothing comes back',
    { tags: 'nightly' },
    async () => {
      const one = await site.open('/plan/');
      await keep(
        one,
        JSON.stringify({ skills: { microphones: 'expert' }, target: 'boom-operator' }),
      );
      await one.reload();
      const others = await Promise.all(
        ['/plan/?from=skills&to=mixing-engineer', pair, chosen].map((to) => tabBeside(one, to)),
      );
      const [two, ...compared] = others as [Page, Page, Page];
      await two.locator('.plan-routes h2').waitFor();
      for (const page of compared) await you(page).first().waitFor();
      await forgetAll(one);
      await expect
        .poll(() => status(two).innerText())
        .toBe('Everything was forgotten in another tab.');
      expect(await marked(two, 'microphones')).toBe('');
      expect(await two.locator('.plan-routes').innerText()).toBe('');
      expect(new URL(two.url()).search).toBe('');
      for (const page of compared) await expect.poll(() => you(page).count()).toBe(0);
      await two.locator('select[name=to]').focus();
      await two.reload();
      expect(await text(two)).toBeNull();
      await openFold(two);
      await mark(two, 'mixing', 'working');
      await expect.poll(() => kept(two)).toMatchObject({ skills: { mixing: 'working' } });
      expect(await kept(two)).not.toHaveProperty('skills.microphones');
    },
  );
});

describe('Another tab of the plan', () => {
  test('shows the plan again once it was brought back', { tags: 'nightly' }, async () => {
    const one = await site.open('/plan/');
    await keep(one, '{"skills":{"microphones":"expert"},"target":"boom-operator"}');
    await one.reload();
    const two = await tabBeside(one, '/plan/');
    await two.locator('.plan-routes h2').waitFor();
    await forgetAll(one);
    await expect.poll(() => status(two).innerText()).toContain('forgotten in another tab');
    await press(one, 'Bring it back');
    await two.locator('.plan-routes h2').waitFor();
    expect(await two.locator('select[name=to]').inputValue()).toBe('boom-operator');
    expect(await marked(two, 'microphones')).toBe('expert');
    await expect
      .poll(() => status(two).innerText())
      .toBe('This is what another tab has kept since.');
  });
});

describe('The column of the reader', () => {
  test.for([pair, chosen])(
    'can be forgotten where it stands: %s',
    { tags: 'nightly' },
    async (address) => {
      const page = await site.open('/data/');
      await keep(page, '{"skills":{"microphones":"expert"}}');
      await page.goto(site.url(address));
      await you(page).first().waitFor();
      const fold = page.locator('.compare-forget summary');
      await fold.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => you(page).count()).toBe(0);
      expect(await text(page)).toBeNull();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Mark what you can do');
    },
  );

  test('is not there for a skill that does not exist', { tags: 'nightly' }, async () => {
    const page = await site.open('/data/');
    await keep(page, '{"skills":{"wizardry":"expert"}}');
    await page.goto(site.url(pair));
    await page.waitForResponse(/plan\/skills\.json/);
    await page.waitForLoadState('networkidle');
    expect(await you(page).count()).toBe(0);
  });
});

describe('An address', () => {
  test('changes no mark before the reader says so, by keyboard too', async () => {
    const page = await site.open('/plan/');
    const before = '{"skills":{"mixing":"working"},"role":"studio-runner"}';
    await keep(page, before);
    for (const asked of [
      '?mark=mixing.expert,mastering.working',
      '?role=mixing-engineer&to=boom-operator',
    ]) {
      await page.goto(site.url(`/plan/${asked}`));
      await page.locator('.plan-keep').waitFor();
      expect(await kept(page)).toMatchObject(JSON.parse(before) as object);
      expect(await marked(page, 'mixing')).toBe('working');
    }
    await page.goto(site.url('/plan/?mark=mixing.expert,mastering.working'));
    await expect.poll(() => told(page).innerText()).toContain('Mixing: Expert, now Working');
    expect(await told(page).innerText()).toContain('Mastering: Working, now not marked');
    await press(page, 'Leave my plan as it is');
    expect(await kept(page)).toMatchObject(JSON.parse(before) as object);
    await page.goBack();
    await page.getByRole('button', { name: 'Mark it' }).focus();
    await page.keyboard.press('Enter');
    expect(await kept(page)).toMatchObject({ skills: { mixing: 'expert', mastering: 'working' } });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('status');
  });

  test(
    'with a whole plan says what taking it would change, and takes just that',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/');
      await keep(page, '{"skills":{"mixing":"wizard","mastering":"expert"},"more":[1]}');
      await page.goto(site.url('/plan/?you=mixing.working&to=mixing-engineer'));
      await expect
        .poll(() => told(page).innerText())
        .toContain('Mastering: not marked, now Expert');
      await press(page, 'Keep it in place of mine');
      expect(await kept(page)).toMatchObject({ skills: { mixing: 'working' }, more: [1] });
      expect(await kept(page)).not.toHaveProperty('skills.mastering');
    },
  );

  test('that says two things at once tells what it took', { tags: 'nightly' }, async () => {
    const page = await site.open(
      '/plan/?you=mixing.working&from=nothing&role=sound-engineer&to=mixing-engineer',
    );
    await expect.poll(() => told(page).innerText()).toContain('from= stands');
    expect(await page.locator('select[name=from]').inputValue()).toBe('nothing');
    expect(await page.locator('route-plan h1').innerText()).toBe(
      'From starting out to mixing engineer',
    );
  });
});

describe('What is kept and not understood', () => {
  test.for([
    ['no JSON', '{'],
    ['5 MB', `"${'x'.repeat(5_000_000)}"`],
  ] as const)(
    '%s stays until it is forgotten, which is within reach',
    { tags: 'nightly' },
    async ([, broken]) => {
      const page = await site.open('/data/');
      await keep(page, broken);
      await page.goto(site.url('/plan/'));
      await expect
        .poll(() => told(page).innerText())
        .toContain('no plan that the page understands');
      await openFold(page);
      await mark(page, 'mixing', 'working');
      expect((await text(page)) === broken).toBe(true);
      await forgetAll(page);
      expect(await text(page)).toBeNull();
      expect(await told(page).innerText()).toBe('');
    },
  );

  test(
    'can be replaced by what the reader chose, once they say so',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/data/');
      await keep(page, '{');
      await page.goto(site.url('/plan/'));
      await page.locator('.plan-keep').waitFor();
      await openFold(page);
      await mark(page, 'mixing', 'working');
      await press(page, 'Keep my choice in its place');
      expect(await kept(page)).toMatchObject({ skills: { mixing: 'working' } });
    },
  );

  test(
    'among marks that are is told once, and outlives what the reader does',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/data/');
      const odd = { mixing: 'wizard', gone: 'expert', mastering: { a: [1] }, microphones: 3 };
      await keep(page, JSON.stringify({ skills: odd, role: {}, version: 4 }));
      await page.goto(site.url('/plan/'));
      await expect
        .poll(() => told(page).innerText())
        .toContain('4 marks are not understood and are kept');
      expect(await page.locator('main').innerText()).not.toContain('[object');
      await openFold(page);
      await mark(page, 'gain-staging', 'working');
      expect(await kept(page)).toMatchObject({
        skills: { ...odd, 'gain-staging': 'working' },
        role: {},
      });
    },
  );
});

describe('A browser that keeps nothing', () => {
  test.for(['getItem', 'setItem'] as const)(
    'because %s throws, plans for the visit and says so',
    async (blocked) => {
      const page = await site.open('/');
      await page.addInitScript((method) => {
        Storage.prototype[method] = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
        if (method === 'getItem') Storage.prototype.setItem = Storage.prototype.getItem;
      }, blocked);
      await page.goto(site.url('/plan/'));
      await openFold(page);
      await mark(page, 'mixing', 'expert');
      await expect
        .poll(() => told(page).innerText())
        .toContain('This browser has no room for your plan, or keeps nothing');
      await page.locator('select[name=to]').selectOption('mixing-engineer');
      await press(page, 'Show the routes');
      expect(await page.locator('route-plan h1').innerText()).toBe(
        'From what you can do to mixing engineer',
      );
      expect(await told(page).innerText()).toContain(
        'This browser has no room for your plan, or keeps nothing',
      );
      await forgetAll(page);
      expect(await marked(page, 'mixing')).toBe('');
    },
  );
});

test(
  'routes say that they are for the choice before, until those for the new one are shown',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/plan/?from=nothing&to=mixing-engineer');
    const stale = page.locator('.plan-stale');
    await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
    await page.locator('select[name=to]').selectOption('mastering-engineer');
    await stale.waitFor();
    expect(await status(page).innerText()).toBe('The routes below are for the choice before.');
    await page.locator('select[name=to]').selectOption('mixing-engineer');
    await expect.poll(() => stale.count()).toBe(0);
    await page.locator('select[name=to]').selectOption('mastering-engineer');
    await press(page, 'Show the routes for the new one');
    await expect.poll(() => stale.count()).toBe(0);
    expect(await page.locator('route-plan h1').innerText()).toContain('mastering engineer');
    expect(new URL(page.url()).search).toBe('?from=nothing&to=mastering-engineer');
  },
);

test(
  'the plan is shown even where it cannot be loaded, as far as forgetting goes',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/data/');
    await keep(page, '{"skills":{"mixing":"expert"}}');
    await page.route(/planner/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.url('/plan/'));
    await forgetAll(page);
    expect(await text(page)).toBeNull();
  },
);

describe('The address that a page gives away', () => {
  const given = (page: Page) =>
    page.evaluate(() => [
      document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
      document.querySelector('.site-address')?.textContent,
    ]);
  const all = (address: string) => {
    const full = `https://someone.github.example/signal-path${address}`;
    return [full, full, full];
  };

  test('is that of the roles compared, also on paper', { tags: 'nightly' }, async () => {
    const page = await site.open(chosen);
    await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
    expect(await given(page)).toEqual(all(chosen));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-address').innerText()).toContain(chosen);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Second role').selectOption('Mixing engineer');
    await press(page, 'Compare');
    await expect
      .poll(() => given(page))
      .toEqual(all('/compare/?roles=boom-operator,mixing-engineer'));
    const length = () => page.evaluate(() => history.length);
    const before = await length();
    await press(page, 'Compare');
    await press(page, 'Compare');
    expect(await length()).toBe(before);
  });

  test(
    'is that of the plan, without marks that are the reader’s own',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/');
      await keep(page, '{"skills":{"mixing":"expert"}}');
      await page.goto(site.url('/plan/?from=skills&to=mixing-engineer'));
      await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
      const [canonical, preview, onPaper] = await given(page);
      expect([canonical, preview]).toEqual(
        all('/plan/?from=skills&to=mixing-engineer').slice(0, 2),
      );
      expect(onPaper).toContain('/plan/?you=mixing.expert&to=mixing-engineer');
      await forgetAll(page);
      expect(await given(page)).toEqual(all('/plan/'));
    },
  );
});
