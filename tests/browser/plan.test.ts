import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';

const site = useSite();
const key = 'signal-path-you';

const status = (page: Page) => page.locator('route-plan [role=status]');
const heading = (page: Page) => page.locator('route-plan:has(.plan-routes:not([aria-busy]) h2) h1');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const kept = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown, key);
const allow = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the plan with marks that an address asks for, and says yes to them. */
async function openMarked(mark: string, options?: Parameters<typeof site.open>[1]) {
  const page = await site.open(`/plan/?mark=${mark}`, options);
  await press(page, 'Mark it');
  await status(page).filter({ hasText: 'Marked' }).waitFor();
  return page;
}

async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((to) => document.activeElement?.matches(to), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

describe('A plan', () => {
  test('is made by keyboard alone, from marks to routes, and focus goes to what was found', async () => {
    const page = await site.open('/plan/');
    await tabTo(page, 'select[name=to]');
    await page.keyboard.type('Monitor');
    await tabTo(page, '.plan-marks summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'select[name=gain-staging]');
    await page.keyboard.type('Prac');
    await expect.poll(() => page.locator('.plan-count').innerText()).toBe('1 marked');
    expect(await page.locator('select[name=from]').inputValue()).toBe('skills');
    await page.keyboard.press('Shift+Tab');
    await page.locator('select[name=to]').focus();
    await tabTo(page, '.plan-ends button');
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe('From what you can do to monitor engineer');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await status(page).innerText()).toMatch(/^\d routes?\. The first: .+\.$/);
    expect(await kept(page)).toMatchObject({
      skills: { 'gain-staging': 'practitioner' },
      target: 'monitor-engineer',
    });
  });

  test('is what the page is called, over a form that is folded on a phone', async () => {
    const page = await site.open('/plan/?from=nothing&to=mixing-engineer', {
      viewport: { width: 390, height: 844 },
    });
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe('From starting out to mixing engineer');
    const end = page.locator('select[name=to]');
    expect(await end.isVisible()).toBe(false);
    await page.getByText('Change either end').click();
    await end.selectOption('monitor-engineer');
    await press(page, 'Show the routes');
    await expect.poll(() => heading(page).innerText()).toContain('to monitor engineer');
    expect(await end.isVisible()).toBe(true);
  });

  test('loads nothing of itself before it is wanted', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('/plan/'));
    await page.waitForLoadState('networkidle');
    const ofPlan = () => asked.filter((url) => /planner|\/plan\/.+\.json/.test(url));
    expect(ofPlan()).toEqual([]);
    const planner = page.waitForRequest(/planner/);
    await page.locator('select[name=to]').focus();
    await planner;
    await page.locator('select[name=gain-staging]').selectOption('working', { force: true });
    await expect.poll(() => page.locator('.plan-count').innerText()).toBe('1 marked');
    await page.locator('select[name=to]').selectOption('mixing-engineer');
    expect(ofPlan().filter((url) => url.endsWith('.json'))).toEqual([]);
    await press(page, 'Show the routes');
    await heading(page).waitFor();
    expect(ofPlan().filter((url) => url.endsWith('.json'))).toEqual([
      site.url('/plan/to/mixing-engineer.json'),
    ]);
  });

  test(
    'asks for what it is made from while its script is still on its way, by its address or by what is kept',
    { tags: 'nightly' },
    async () => {
      const page = await openMarked('gain-staging.working');
      await page.route(/planner/, () => {});
      const ends = ['to/mixing-engineer', 'from/audio-stagehand'];
      const asked = () =>
        Promise.all(ends.map((end) => page.waitForRequest(site.url(`/plan/${end}.json`))));
      const byAddress = asked();
      await page.goto(site.url('/plan/?role=audio-stagehand&to=mixing-engineer'));
      await byAddress;
      await page.evaluate((name) => {
        const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
        const ends = { role: 'audio-stagehand', target: 'mixing-engineer' };
        localStorage.setItem(name, JSON.stringify({ ...kept, ...ends }));
      }, key);
      const byKept = asked();
      await page.goto(site.url('/plan/'));
      await byKept;
    },
  );

  test('is in the address, and the back button goes back to the plan before', async () => {
    const page = await site.open('/plan/');
    for (const role of ['mixing-engineer', 'mastering-engineer']) {
      await page.locator('select[name=to]').selectOption(role);
      await press(page, 'Show the routes');
      await page.waitForURL(new RegExp(`from=nothing&to=${role}$`));
    }
    await expect.poll(() => heading(page).innerText()).toContain('mastering engineer');
    await page.goBack();
    await expect.poll(() => heading(page).innerText()).toContain('to mixing engineer');
    expect(await page.locator('select[name=to]').inputValue()).toBe('mixing-engineer');
    await page.reload();
    await expect.poll(() => heading(page).innerText()).toContain('to mixing engineer');
  });

  test(
    'offers ways that begin anew where no move leads from the role one holds, and what lies straight between',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/?role=game-audio-director&to=studio-runner');
      await heading(page).waitFor();
      expect(await heading(page).innerText()).toBe('From game audio director to studio runner');
      const routes = await page.locator('.plan-routes').textContent();
      expect(routes).toContain('the page of the role names this way');
      expect(routes).toContain('Nobody we know of names a way straight from the one to the other.');
      expect(await page.locator('.route-stops').first().textContent()).toMatch(
        /^Game audio director, starting over, then /,
      );
    },
  );

  test(
    'to a front-of-house engineer from nothing begins with clubs',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/?from=nothing&to=front-of-house-engineer');
      await heading(page).waitFor();
      expect(await page.locator('.plan-routes h3').first().innerText()).toMatch(/^1\. Clubs first/);
    },
  );

  test(
    'shows each route as a row, which opens by keyboard to its steps',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/plan/?from=nothing&to=theater-sound-technician');
      const row = page.locator('.route').first();
      await row.waitFor();
      expect(await row.innerText()).toMatch(
        /Skills beyond the job: (\d+|none)\s+Time: .*\s+Start with: \w/,
      );
      expect(await row.locator('ol').first().isVisible()).toBe(false);
      await tabTo(page, '.route summary');
      await page.keyboard.press('Enter');
      expect(await row.locator('ol').first().isVisible()).toBe(true);
      expect(await page.locator('#examples, #instead').locator('visible=true').count()).toBe(0);
    },
  );

  test(
    'is all there in the end, part by part and busy until then',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.addInitScript(() => {
        const held = new Promise<void>((go) => Object.assign(window, { goOn: go }));
        const isComing = () => document.querySelector('[data-coming]') !== null;
        Object.assign(window, {
          scheduler: { yield: () => (isComing() ? held : Promise.resolve()) },
        });
      });
      await page.goto(site.url('/plan/?from=nothing&to=front-of-house-engineer'));
      await page.locator('.plan-routes[aria-busy=true] h2').waitFor();
      expect(await page.locator('.route').count()).toBeGreaterThan(2);
      expect(await page.locator('.route:visible').count()).toBe(0);
      await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
      await heading(page).waitFor();
      expect(await page.locator('.route:visible').count()).toBe(
        await page.locator('.route').count(),
      );
      expect(await page.locator('[data-coming]').count()).toBe(0);
    },
  );

  test('comes in its place: nothing that is seen moves when an address has drawn it', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as unknown as { value: number }[])
          if (value > 0.001) moved.push(String(value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url('/plan/?from=nothing&to=front-of-house-engineer'));
    await heading(page).waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });

  test('has the jack of the one place between its ends where every other route has it', async () => {
    for (const width of [800, 1280]) {
      const viewport = { width, height: 900 };
      const page = await site.open('/plan/?role=audio-technician&to=front-of-house-engineer', {
        viewport,
      });
      await heading(page).waitFor();
      const jacks = await page
        .locator('.plan-routes .route-stop:nth-child(2):nth-last-child(2) .route-place')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
      expect(jacks.length).toBeGreaterThan(2);
      expect(new Set(jacks).size, jacks.join()).toBe(1);
    }
  });

  test('to the role one holds says that one is there', { tags: 'nightly' }, async () => {
    const page = await site.open('/plan/?role=mixing-engineer&to=mixing-engineer');
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe('You are there: mixing engineer');
  });

  test('starts with what a link on the page of a skill marks', { tags: 'nightly' }, async () => {
    const page = await site.open('/skills/gain-staging/');
    await page.getByRole('link', { name: 'I can do this (Working)' }).click();
    await expect
      .poll(() => page.locator('.plan-told').innerText())
      .toContain('Gain staging: Working, now not marked');
    expect(await kept(page)).toBeNull();
    await press(page, 'Mark it');
    await expect.poll(() => status(page).innerText()).toContain('Marked: Gain staging.');
    expect(await kept(page)).toMatchObject({ skills: { 'gain-staging': 'working' } });
    expect(new URL(page.url()).search).toBe('?from=skills');
  });
});

describe('An address with something else in it', () => {
  test('is told about in clear words, and runs nothing', { tags: 'nightly' }, async () => {
    const page = await site.open(
      '/plan/?you=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,constructor.working,mixing.wizard&role=%3Cscript%3E&to=%E0%A4%A',
    );
    const told = page.locator('.plan-told');
    await expect.poll(() => told.innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await told.innerText()).toContain('There is no skill “constructor”');
    expect(await told.innerText()).toContain('the levels are awareness');
    expect(await told.innerText()).toContain('There is no role “<script>”');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('.plan-routes').innerText()).toBe('');
  });

  test('from somebody else leaves what the reader marked alone until they say otherwise', async () => {
    const page = await openMarked('mixing.expert');
    await expect.poll(() => kept(page)).toMatchObject({ skills: { mixing: 'expert' } });
    await page.goto(site.url('/plan/?you=gain-staging.working&to=mixing-engineer'));
    await heading(page).waitFor();
    expect(await page.locator('.plan-told').innerText()).toContain('came with its address');
    await page.locator('.plan-marks summary').click();
    await page.locator('select[name=mastering]').selectOption('working');
    expect(await kept(page)).toMatchObject({ skills: { mixing: 'expert' } });
    await press(page, 'Back to my own');
    expect(await page.locator('select[name=mixing]').inputValue()).toBe('expert');
    await page.goBack();
    await press(page, 'Keep it in place of mine');
    expect(await kept(page)).toMatchObject({ skills: { 'gain-staging': 'working' } });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });
});

describe('A plan that came with its address', () => {
  test('is one’s own once it is kept: what is marked then stays after a reload', async () => {
    const page = await site.open('/plan/?you=loudness.working&to=foley-artist');
    await heading(page).waitFor();
    await press(page, 'Keep it here');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=skills&to=foley-artist');
    await page.locator('select[name=mixing]').selectOption('expert', { force: true });
    await expect
      .poll(() => kept(page))
      .toMatchObject({ skills: { loudness: 'working', mixing: 'expert' } });
    await page.reload();
    await heading(page).waitFor();
    expect(await page.locator('select[name=mixing]').inputValue()).toBe('expert');
    expect(await page.locator('.plan-told').innerText()).toBe('');
  });

  test('to a role that is not there leads by a press to one that is', async () => {
    const page = await site.open('/plan/?you=loudness.working&to=masterin-engineer');
    await page.locator('.plan-told').getByRole('button', { name: 'Mastering engineer' }).click();
    await expect
      .poll(() => heading(page).innerText())
      .toBe('From what you can do to mastering engineer');
    expect(new URL(page.url()).search).toMatch(/^\?you=loudness\.working&to=mastering-engineer/);
    expect(await page.locator('.plan-told').innerText()).not.toContain('There is no role');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('names the page in the list of tabs too', { tags: 'nightly' }, async () => {
    const page = await site.open('/plan/?from=nothing&to=mixing-engineer');
    await heading(page).waitFor();
    expect(await page.title()).toBe('From starting out to mixing engineer | Plan | Signal Path');
    await press(page, 'Forget everything');
    await press(page, 'Yes, forget it all');
    await expect.poll(() => page.title()).toBe('Plan | Signal Path');
  });
});

describe('What is kept of a plan', () => {
  const keep = (page: Page, value: object) =>
    page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      key,
      JSON.stringify(value),
    ] as const);
  const before = { skills: {}, target: 'boom-operator' };

  test('is both of its ends, whichever of them the reader chose', async () => {
    const page = await site.open('/404.html');
    await keep(page, before);
    await page.goto(site.url('/plan/?to=foley-artist'));
    await heading(page).waitFor();
    await page.locator('select[name=from]').selectOption('mixing-engineer');
    await press(page, 'Show the routes');
    await expect.poll(() => heading(page).innerText()).toContain('From mixing engineer to Foley');
    const ends = { role: 'mixing-engineer', target: 'foley-artist' };
    expect(await kept(page)).toMatchObject(ends);
    await page.goto(site.url('/plan/'));
    await expect.poll(() => heading(page).innerText()).toContain('From mixing engineer to Foley');
  });

  test('is the one of a link, once its routes are asked for or the reader says so', async () => {
    const page = await site.open('/plan/?to=foley-artist');
    await heading(page).waitFor();
    const told = page.locator('.plan-told');
    expect(await told.innerText()).toContain('This plan is not kept in this browser.');
    expect(await kept(page)).toBeNull();
    await press(page, 'Show the routes');
    await expect.poll(() => kept(page)).toMatchObject({ target: 'foley-artist' });
    expect(await told.innerText()).toBe('');

    await page.goto(site.url('/plan/?from=nothing&to=mixing-engineer'));
    await heading(page).waitFor();
    expect(await told.innerText()).toContain('not the plan that is kept');
    expect(await kept(page)).toMatchObject({ target: 'foley-artist' });
    await press(page, 'Keep it in place of mine');
    expect(await kept(page)).toMatchObject({ target: 'mixing-engineer' });
    expect(await told.innerText()).toBe('');
  });

  test('stays apart from a copied link that starts from nothing', async () => {
    const page = await site.open('/plan/?from=nothing&to=boom-operator', allow);
    await heading(page).waitFor();
    await press(page, 'Copy the link');
    await expect.poll(() => status(page).innerText()).toContain('is copied');
    const address = await clipboard(page);
    await keep(page, { ...before, role: 'mixing-engineer' });
    await page.goto(address);
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe('From starting out to boom operator');
    await press(page, 'Back to my own');
    await expect
      .poll(() => heading(page).innerText())
      .toBe('From mixing engineer to boom operator');
  });
});

describe('A plan can be taken along', () => {
  const open = async () => {
    const page = await openMarked('gain-staging.working', allow);
    await page.locator('select[name=to]').selectOption('mixing-engineer');
    await press(page, 'Show the routes');
    await heading(page).waitFor();
    return page;
  };

  test('as an address that opens the same plan elsewhere, as plain text, and as Markdown with full addresses', async () => {
    const page = await open();
    await press(page, 'Copy the link');
    await expect.poll(() => status(page).innerText()).toContain('is copied');
    const address = await clipboard(page);
    expect(address).toMatch(/\/plan\/\?you=gain-staging\.working&to=mixing-engineer&v=[\w.-]+$/);
    const other = await site.open(address.slice(site.url('').length));
    await heading(other).waitFor();
    expect(await heading(other).innerText()).toBe(await heading(page).innerText());
    expect(await other.locator('.plan-routes').innerText()).toBe(
      await page.locator('.plan-routes').innerText(),
    );
    expect(await kept(other)).toBeNull();
    await press(page, 'Copy as text');
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^From what you can do to mixing engineer\n=+\n/);
    const text = await clipboard(page);
    expect(text.match(/http.*/g)).toEqual([address]);
    await press(page, 'Copy as Markdown');
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^# From what you can do to mixing engineer\n/);
    expect(await clipboard(page)).toContain(`(${site.url('/skills/')}`);
  });

  test(
    'as a file that opens again, even under ids that were renamed since',
    { tags: 'nightly' },
    async () => {
      const page = await open();
      const download = page.waitForEvent('download');
      await press(page, 'Save to a file');
      const text = await readFile(await (await download).path(), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ skills: { 'gain-staging': 'working' } });
      await expect.poll(() => status(page).innerText()).toBe('Saved as signal-path-plan.json.');

      const other = await site.open('/');
      await other.goto(site.url('/plan/'));
      await other.evaluate(() => {
        const host = document.querySelector('route-plan') as HTMLElement;
        const renamed = { skills: { 'gain-staging': 'gain-structure' }, roles: {} };
        host.dataset['today'] = JSON.stringify({ version: '2030-01-01.x', renamed });
        host.querySelector('select[name=gain-staging]')?.setAttribute('name', 'gain-structure');
      });
      const chooser = other.waitForEvent('filechooser');
      await press(other, 'Open a saved file');
      const buffer = Buffer.from(text);
      await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
      await heading(other).waitFor();
      expect(await other.locator('.plan-told').innerText()).toContain('The content has changed');
      expect(await other.locator('.plan-told').innerText()).toContain('is now called Gain staging');
      await press(other, 'Keep it here');
      expect(await kept(other)).toMatchObject({ skills: { 'gain-structure': 'working' } });
    },
  );

  test('as a calendar, from a day that is to come, with its days as they are written here', async () => {
    const page = await open();
    const day = page.locator('[name=first-day]');
    await page.getByText('Practice for it, in your calendar').click();
    for (const [chosen, told] of [
      ['2020-01-01', 'The first day is past'],
      ['9999-12-30', 'The first day is too far off'],
    ] as const) {
      await day.fill(chosen);
      await press(page, 'Save for your calendar');
      await expect.poll(() => status(page).innerText()).toContain(told);
    }
    await day.fill('');
    await day.focus();
    await page.keyboard.type('02312099');
    await press(page, 'Save for your calendar');
    await expect.poll(() => status(page).innerText()).toContain('The first day is no day');
    await day.fill('2099-06-01');
    const download = page.waitForEvent('download');
    await press(page, 'Save for your calendar');
    expect(await readFile(await (await download).path(), 'utf8')).toContain(':20990601T180000');
    await expect
      .poll(() => status(page).innerText())
      .toMatch(/^The calendar file has \d+ entries, from June 1, 2099 to \w+ \d+, \d{4}\.$/);
  });

  test('but a file that holds none changes nothing, and says so', { tags: 'nightly' }, async () => {
    const page = await open();
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Open a saved file');
    const buffer = Buffer.from('<script>alert(1)</script>');
    await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
    await expect.poll(() => status(page).innerText()).toContain('holds no plan');
    expect(await page.locator('select[name=gain-staging]').inputValue()).toBe('working');
  });

  test(
    'on paper: the routes in full, without the form and the buttons',
    { tags: 'nightly' },
    async () => {
      const page = await open();
      const closed = await page.locator('.plan-routes details:not([open])').count();
      expect(closed).toBeGreaterThan(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.plan-routes details:not([open])').count()).toBe(0);
      expect(await page.locator('.plan-routes details li').last().isVisible()).toBe(true);
      expect(
        await page.locator('form:visible, .plan-keep:visible, .plan-instead:visible').count(),
      ).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.plan-routes details:not([open])').count()).toBe(closed);
    },
  );
});

test.for([
  '?from=nothing&to=front-of-house-engineer',
  '?role=audio-restoration-engineer&to=live-system-engineer',
])(
  'the plan %s prints whole on three sheets of A4 and of Letter',
  { tags: 'nightly' },
  async (search) => {
    const page = await site.open(`/plan/${search}`);
    await heading(page).waitFor();
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const [starts, tooWide] = await page.locator('.route-stops').evaluateAll((routes) => [
      routes.map((route) => {
        const lefts = [...route.querySelectorAll('.route-place')].map(
          (place) => place.getBoundingClientRect().left,
        );
        return new Set(lefts).size;
      }),
      routes.filter((route) => route.scrollWidth > route.clientWidth).length,
    ]);
    expect(new Set(starts as number[]), 'places of a route below each other').toEqual(new Set([1]));
    expect(tooWide).toBe(0);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(1);
      expect(sheets).toBeLessThanOrEqual(3);
    }
  },
);

test('one button forgets everything, after it asked once', { tags: 'nightly' }, async () => {
  const page = await openMarked('gain-staging.working');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.locator('[data-do=forget]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Yes, forget it all');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Forget everything');
  expect(await kept(page)).not.toBeNull();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Yes, forget it all');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Everything is forgotten/);
  expect(await kept(page)).toBeNull();
  expect(await page.locator('select[name=gain-staging]').inputValue()).toBe('');
  expect(new URL(page.url()).search).toBe('');
});

test(
  'what was forgotten can be brought back, with its address, until something else is done',
  { tags: 'nightly' },
  async () => {
    const page = await openMarked('gain-staging.working');
    await page.locator('select[name=to]').selectOption('mixing-engineer');
    await press(page, 'Show the routes');
    await heading(page).waitFor();
    await expect.poll(() => new URL(page.url()).search).toContain('to=mixing-engineer');
    const before = await kept(page);
    const { search } = new URL(page.url());
    const back = page.getByRole('button', { name: 'Bring it back' });
    const forget = async () => {
      await press(page, 'Forget everything');
      await press(page, 'Yes, forget it all');
      await expect.poll(() => kept(page)).toBeNull();
      await expect
        .poll(() => status(page).innerText())
        .toMatch(/forgotten.* you can bring it back\.$/);
    };
    await forget();
    await tabTo(page, '[data-do=bring-back]');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).innerText()).toBe('Your plan is back.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await kept(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe(search);
    expect(await heading(page).innerText()).toContain('to mixing engineer');
    expect(await page.locator('select[name=gain-staging]').inputValue()).toBe('working');
    expect(await back.isVisible()).toBe(false);
    await forget();
    await page.locator('select[name=mixing]').selectOption('expert', { force: true });
    await expect.poll(() => kept(page)).toMatchObject({ skills: { mixing: 'expert' } });
    expect(await back.isVisible()).toBe(false);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('gain');
  },
);

test(
  'a plan from the beginning says that no mark is counted in it, and how one is',
  { tags: 'nightly' },
  async () => {
    const page = await openMarked('gain-staging.working');
    await page.goto(site.url('/plan/?from=nothing&to=mixing-engineer'));
    await heading(page).waitFor();
    expect(await page.locator('.plan-routes').innerText()).toContain(
      'Starting out, no skill of yours is counted: mark what you can do, and start from that.',
    );
  },
);

test('tells the reader when it cannot be loaded', async () => {
  const page = await site.open('/plan/');
  await page.route(/planner/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('select[name=to]').focus();
  await expect.poll(() => status(page).innerText()).toContain('The plan could not be loaded');
});

test('from what is marked, where nothing is, asks for a mark and lays all skills open', async () => {
  const page = await site.open('/plan/');
  await page.locator('select[name=from]').selectOption('skills');
  await page.locator('select[name=to]').selectOption('foley-artist');
  await press(page, 'Show the routes');
  await page.locator('.plan-marks[open]').waitFor();
  const from = page.locator('select[name=from]');
  expect(await from.evaluate((field: HTMLSelectElement) => field.validationMessage)).toContain(
    'You have marked nothing yet',
  );
  expect(await from.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await heading(page).count()).toBe(0);
  await page.locator('select[name=mixing]').selectOption('working');
  await press(page, 'Show the routes');
  await heading(page).waitFor();
});

test('prints the link that opens it anywhere; where the marks are not, its address says that none is', async () => {
  const page = await openMarked('mixing.working');
  await page.goto(site.url('/plan/?from=skills&to=mixing-engineer'));
  await heading(page).waitFor();
  const printed = page.locator('.site-address');
  await expect
    .poll(() => printed.textContent())
    .toMatch(/\?you=mixing\.working&to=mixing-engineer/);
  const other = await site.open('/plan/?from=skills&to=mixing-engineer');
  await heading(other).waitFor();
  expect(await other.locator('.plan-told').innerText()).toContain('You have marked nothing yet');
});

test('is made from the whole graph where its part cannot be had', async () => {
  const page = await site.open('/plan/?from=nothing&to=mixing-engineer');
  await heading(page).waitFor();
  await page.route(/plan\/to\//, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('select[name=to]').selectOption('mastering-engineer');
  await press(page, 'Show the routes');
  await expect.poll(() => heading(page).innerText()).toContain('to mastering engineer');
});

test('tells the reader when its routes cannot be loaded, and loads them when they are asked for again', async () => {
  const page = await site.open('/plan/?from=nothing&to=mixing-engineer');
  await heading(page).waitFor();
  const file = /plan\/(?:to\/mastering-engineer|graph)/;
  await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('select[name=to]').selectOption('mastering-engineer');
  await press(page, 'Show the routes');
  await expect.poll(() => status(page).innerText()).toContain('The routes could not be loaded');
  expect(await page.locator('.plan-stale').isVisible()).toBe(true);
  expect(await heading(page).innerText()).toContain('to mixing engineer');
  await page.unroute(file);
  await press(page, 'Show the routes');
  await expect.poll(() => heading(page).innerText()).toContain('to mastering engineer');
  await expect.poll(() => page.locator('.plan-stale').count()).toBe(0);
});

test('the page of the plan with all that it can say passes axe, fits a phone, and has targets of 24 px and more', async () => {
  const page = await site.open('/plan/?you=mixing.working,gone.expert&to=mixing-engineer', {
    reducedMotion: 'reduce',
  });
  await heading(page).waitFor();
  await page.locator('.plan-marks summary').click();
  await page.locator('select[name=to]').selectOption('mastering-engineer');
  await page.locator('.plan-stale').waitFor();
  await page.locator('[data-do=forget]').click();
  expect(await page.locator('.plan-told').innerText()).toContain('gone');
  expect(await violationsOn(page)).toEqual([]);
  expect(await tooWide(page, [320, 390])).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('route-plan :is(button, select, summary)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('without JavaScript, the page says so and leads to the way into each role', async () => {
  const page = await site.open('/plan/?to=mixing-engineer', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  expect(await page.locator('main form:visible, main button:visible').count()).toBe(0);
  await page.locator('.plan-instead').getByText('Mixing engineer').click();
  await page.waitForURL(/\/roles\/mixing-engineer\/#the-way-there$/);
});
