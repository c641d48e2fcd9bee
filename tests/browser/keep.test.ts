import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';

const site = useSite();
const key = 'signal-path-you';

const kept = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown, key);
const status = (page: Page) => page.locator('kept-list [role=status]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const keepButton = (page: Page) => page.locator('keep-this button');
const isPressed = (page: Page) =>
  expect.poll(() => keepButton(page).getAttribute('aria-pressed')).toBe('true');

/** Opens what is kept with something in it, as a browser has it that was here before. */
async function openWith(store: unknown, address = '/kept/') {
  const page = await site.open('/404.html');
  const written = [key, JSON.stringify(store)] as const;
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), written);
  await page.goto(site.url(address));
  return page;
}

const list = {
  skills: { mixing: 'working' },
  target: 'mixing-engineer',
  kept: { 'roles/foley-artist': '', 'roles/boom-operator': '', 'skills/gain-staging': '' },
  proof: {
    'gain-staging.practitioner': [{ text: 'Spring tour, 20 shows', link: 'https://example.org/a' }],
  },
  later: { something: [1, 2] },
};

describe('A list of what is kept', () => {
  test('is made at the head of pages, and leads to a comparison and to a plan', async () => {
    const page = await site.open('/roles/foley-artist/');
    await keepButton(page).click();
    await isPressed(page);
    await page.goto(site.url('/roles/boom-operator/'));
    await keepButton(page).focus();
    await page.keyboard.press('Enter');
    await isPressed(page);
    await page.goto(site.url('/steps/learn-a-daw/'));
    await keepButton(page).click();
    await page.getByRole('link', { name: 'All you kept' }).click();
    await page.locator('#steps').waitFor();
    expect(await page.locator('.kept-things li').count()).toBe(3);
    const plans = page.getByRole('link', { name: 'Plan to this' });
    expect(await plans.first().getAttribute('href')).toMatch(/\/plan\/\?to=foley-artist$/);
    const compare = page.getByRole('link', { name: 'Compare these' });
    await page.getByLabel('Compare Boom operator').uncheck();
    await page.getByText('Tick two or more to compare them.').waitFor();
    expect(await compare.isVisible()).toBe(false);
    await page.getByLabel('Compare Boom operator').check();
    await expect
      .poll(() => compare.getAttribute('href'))
      .toMatch(/\?roles=foley-artist,boom-operator$/);
    await compare.click();
    await expect
      .poll(() => page.locator('compare-roles h1').innerText())
      .toBe('Foley artist or boom operator?');
  });

  test('loses what is dropped, on its page too, and says so', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await expect.poll(() => status(page).innerText()).toBe('Dropped: Foley artist');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await kept(page)).toEqual({
      ...list,
      kept: { 'roles/boom-operator': '', 'skills/gain-staging': '' },
    });
    await page.goto(site.url('/roles/foley-artist/'));
    expect(await keepButton(page).getAttribute('aria-pressed')).toBe('false');
    await page.goto(site.url('/roles/boom-operator/'));
    await isPressed(page);
  });

  test('tells what changed since last time until it was read', { tags: 'nightly' }, async () => {
    const page = await openWith({ ...list, kept: { 'roles/foley-artist': '' } });
    const changes = {
      'roles/foley-artist': [
        { on: '2026-11-20', told: [{ is: 'rate-added', what: ['A rate'] }] },
        { on: '2026-11-19', told: [{ is: 'skill-removed', what: ['Ears'] }] },
        {
          on: '2026-11-18',
          told: [
            { is: 'skill-added', what: ['Ears'] },
            { is: 'move-added', what: ['Foley mixer'] },
          ],
        },
      ],
    };
    await page.route(/kept\/changes\.json/, (route) => route.fulfill({ json: changes }));
    await page.reload();
    const news = page.locator('.kept-news');
    await news.waitFor();
    expect(await news.locator('li').allInnerTexts()).toEqual([
      'Rate of pay added: A rate',
      'Next job added: Foley mixer',
    ]);
    await press(page, 'I have read this');
    await expect.poll(() => news.count()).toBe(0);
    await page.reload();
    await page.locator('#roles').waitFor();
    expect(await news.count()).toBe(0);
    expect(await kept(page)).toMatchObject({ kept: { 'roles/foley-artist': '2026-11-20.1' } });
  });

  test('folds what changed of a page where it is much', { tags: 'nightly' }, async () => {
    const page = await openWith({ ...list, kept: { 'roles/boom-operator': '' } });
    const fold = page.locator('.kept-news details');
    await fold.waitFor();
    expect(await fold.getAttribute('open')).toBeNull();
    expect(await fold.locator('summary').innerText()).toMatch(/^What changed, the last of it on /);
    await fold.locator('summary').click();
    expect(await fold.locator('li').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^\d+ rates of pay added$/),
    );
  });

  test('says at a page that it changed since it was kept, and leads to what', async () => {
    const page = await openWith(
      { skills: {}, kept: { 'roles/boom-operator': '2026-11-22.1' } },
      '/roles/boom-operator/',
    );
    await page.getByRole('link', { name: 'Changed since you kept it' }).click();
    await page.locator('#since').waitFor();
    await press(page, 'I have read this');
    await expect.poll(() => page.locator('.kept-news').count()).toBe(0);
    await page.goto(site.url('/roles/boom-operator/'));
    await page.getByRole('link', { name: 'All you kept' }).waitFor();
  });

  test('gives back what was dropped, where it stood', async () => {
    const page = await openWith(list);
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await press(page, 'Bring it back');
    await expect.poll(() => kept(page)).toEqual(list);
    expect(await page.locator('.kept-things').first().locator('li').allInnerTexts()).toEqual([
      expect.stringContaining('Foley artist'),
      expect.stringContaining('Boom operator'),
    ]);
    await page.getByRole('button', { name: 'Drop “Spring tour, 20 shows”' }).click();
    await expect.poll(() => page.locator('.kept-evidence').count()).toBe(0);
    await press(page, 'Bring it back');
    await expect.poll(() => kept(page)).toEqual(list);
    expect(await page.locator('.plan-back').isVisible()).toBe(false);
  });

  test('gives back all that was dropped one after the other', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await page.getByRole('button', { name: 'Drop Gain staging' }).click();
    await page.getByRole('button', { name: 'Drop “Spring tour, 20 shows”' }).click();
    await expect.poll(() => page.locator('.kept-evidence').count()).toBe(0);
    await press(page, 'Bring it back');
    await expect.poll(() => status(page).innerText()).toBe('All of it is back.');
    expect(await kept(page)).toEqual(list);
  });

  test('gives back nothing that another tab dropped since', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await page.locator('.plan-back:not([hidden])').waitFor();
    const other = await page.context().newPage();
    await other.goto(site.url('/kept/'));
    await other.getByRole('button', { name: 'Drop Boom operator' }).click();
    await expect.poll(() => page.getByText('Boom operator').count()).toBe(0);
    await press(page, 'Bring it back');
    await expect.poll(() => status(page).innerText()).toBe('All of it is back.');
    expect(await kept(page)).toEqual({
      ...list,
      kept: { 'skills/gain-staging': '', 'roles/foley-artist': '' },
    });
  });

  test('gives it back beside what another tab has kept since', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.locator('.kept-things').first().waitFor();
    await press(page, 'Forget everything');
    await press(page, 'Yes, forget it all');
    await expect.poll(() => status(page).innerText()).toMatch(/^Everything is forgotten/);
    const other = await page.context().newPage();
    await other.goto(site.url('/roles/mixing-engineer/'));
    await keepButton(other).click();
    await page.locator('.kept-things').waitFor();
    await press(page, 'Bring it back');
    await expect.poll(() => kept(page)).toMatchObject(list);
    expect(await kept(page)).toHaveProperty(['kept', 'roles/mixing-engineer']);
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await page.locator('.plan-back:not([hidden])').waitFor();
    await other.evaluate((name) => localStorage.removeItem(name), key);
    await expect.poll(() => page.locator('.plan-back').isVisible()).toBe(false);
  });

  test('leaves the roles ticked that are to be compared', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.getByLabel('Compare Boom operator').uncheck();
    await page.getByRole('button', { name: 'Drop Gain staging' }).click();
    await expect.poll(() => page.locator('.kept-things').count()).toBe(1);
    expect(await page.getByLabel('Compare Boom operator').isChecked()).toBe(false);
    expect(await page.getByLabel('Compare Foley artist').isChecked()).toBe(true);
  });

  test('is one for all tabs: what one keeps, the others show', { tags: 'nightly' }, async () => {
    const page = await site.open('/kept/');
    const other = await page.context().newPage();
    await other.goto(site.url('/roles/foley-artist/'));
    await keepButton(other).click();
    await page.locator('.kept-things').waitFor();
    expect(await page.locator('.kept-things').innerText()).toContain('Foley artist');
    const plan = await page.context().newPage();
    await plan.goto(site.url('/plan/'));
    await plan.locator('select[name=to]').selectOption('mixing-engineer');
    await plan.getByRole('button', { name: 'Show the routes' }).click();
    await plan.locator('.plan-routes h2').waitFor();
    await page.getByRole('button', { name: 'Drop Foley artist' }).click();
    await expect.poll(() => keepButton(other).getAttribute('aria-pressed')).toBe('false');
    expect(await kept(page)).toMatchObject({ target: 'mixing-engineer', kept: {} });
  });

  test(
    'is told to be left alone where the browser kept something that is not understood',
    { tags: 'nightly' },
    async () => {
      const page = await openWith([1, 2, 3], '/roles/foley-artist/');
      await keepButton(page).click();
      const status = page.locator('keep-this [role=status]', { hasText: 'not understood' });
      await status.waitFor();
      expect(await kept(page)).toEqual([1, 2, 3]);
    },
  );

  test(
    'that is not understood can be saved to the letter, before it is forgotten',
    { tags: 'nightly' },
    async () => {
      const odd = { kept: { 'roles/foley-artist': '' } };
      const page = await openWith(odd);
      await expect.poll(() => status(page).innerText()).toContain('is not understood');
      const download = page.waitForEvent('download');
      await press(page, 'Save all to a file');
      const file = await download;
      expect(await readFile(await file.path(), 'utf8')).toBe(JSON.stringify(odd));
      expect(file.suggestedFilename()).toBe('signal-path-kept.txt');
      await expect
        .poll(() => status(page).innerText())
        .toBe('Saved as signal-path-kept.txt, word for word as this browser has it.');
    },
  );
});

test(
  'the roles on the list are offered first where a role is chosen, and what is chosen stays',
  { tags: 'nightly' },
  async () => {
    const page = await openWith(list, '/plan/?from=nothing&to=monitor-engineer');
    await page.locator('.plan-routes h2').waitFor();
    const to = page.locator('select[name=to]');
    await to.locator('[data-kept]').waitFor({ state: 'attached' });
    expect(await to.locator('[data-kept] option').allInnerTexts()).toEqual([
      'Foley artist',
      'Boom operator',
    ]);
    expect(await to.inputValue()).toBe('monitor-engineer');
    await page.goto(site.url('/compare/?roles=monitor-engineer,boom-operator'));
    const fields = page.locator('compare-roles select');
    await fields.first().locator('[data-kept]').waitFor({ state: 'attached' });
    expect(await fields.nth(0).inputValue()).toBe('monitor-engineer');
    expect(await fields.nth(1).inputValue()).toBe('boom-operator');
    await fields.nth(0).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect
      .poll(() => page.locator('compare-roles h1').innerText())
      .toBe('Foley artist or boom operator?');
  },
);

describe('Evidence', () => {
  test(
    'is attached to a level that the page of the skill leads with, and prints as a sheet of its own',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/skills/gain-staging/');
      await page.getByRole('link', { name: 'Keep what shows it (Practitioner)' }).click();
      await page.waitForURL(/\/kept\//);
      await expect.poll(() => page.locator('select[name=skill]').inputValue()).toBe('gain-staging');
      expect(await page.locator('select[name=level]').inputValue()).toBe('practitioner');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
        .toBe('text');
      await page.getByLabel('What shows it').fill('<b>Spring tour</b>, 20 shows');
      await page.getByLabel('Link, if there is one').fill('example.org/tour');
      await page.keyboard.press('Enter');
      await page.locator('.kept-evidence').waitFor();
      expect(await kept(page)).toMatchObject({
        skills: {},
        proof: {
          'gain-staging.practitioner': [
            { text: '<b>Spring tour</b>, 20 shows', link: 'https://example.org/tour' },
          ],
        },
      });
      await page.goto(site.url('/roles/foley-artist/'));
      await keepButton(page).click();
      await isPressed(page);
      await page.goto(site.url('/kept/'));
      await page.locator('.kept-evidence').waitFor();
      await page.evaluate(() => Object.assign(window, { print: () => undefined }));
      await press(page, 'Print the evidence');
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('main').innerText();
      expect(paper).toContain('Gain staging: Practitioner');
      expect(paper).toMatch(/Evidence of skills\s+Name:\s+Date: \w+ \d+, \d{4}/);
      expect(await page.locator('body').innerText()).not.toMatch(/CC BY|signal-path\/kept/);
      expect(paper).toContain('<b>Spring tour</b>, 20 shows https://example.org/tour');
      expect(paper).not.toMatch(/Foley|Press|Drop|Add it|Take it along|What would show it/);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('main').innerText()).toContain('Foley artist');
    },
  );
});

/** What stands at the field that has the focus, where that says that it is wrong. */
const wrongHere = (page: Page) =>
  page.evaluate(() => {
    const { ariaInvalid, ariaDescribedByElements } = document.activeElement as Element;
    return ariaInvalid === 'true' ? ariaDescribedByElements?.[0]?.textContent : undefined;
  });

test('A link that no browser may follow is refused at its field, which has the focus', async () => {
  const page = await site.open('/kept/');
  await page.getByLabel('What shows it').fill('   ');
  await press(page, 'Add it');
  await expect.poll(() => wrongHere(page)).toBe('Say in a line what shows it.');
  await page.getByLabel('What shows it').fill('A mix');
  await page.getByLabel('Link, if there is one').fill('javascript:alert(1)');
  await press(page, 'Add it');
  await expect.poll(() => wrongHere(page)).toContain('not one that a browser can follow');
  expect(await page.locator('[aria-invalid]').count()).toBe(1);
  expect(await kept(page)).toBeNull();
  expect(await page.getByLabel('What shows it').inputValue()).toBe('A mix');
});

test('Evidence too long to keep is refused whole, and not cut', { tags: 'nightly' }, async () => {
  const page = await site.open('/kept/');
  const [line, link] = [page.getByLabel('What shows it'), page.getByLabel('Link, if there is one')];
  await line.fill('A'.repeat(313));
  await press(page, 'Add it');
  await expect
    .poll(() => wrongHere(page))
    .toBe('The line has 313 letters, and a line that is kept has 300 at most. Make it shorter.');
  expect(await line.inputValue()).toHaveLength(313);
  await line.fill('A mix');
  await link.fill(`example.org/${'a'.repeat(2_100)}`);
  await press(page, 'Add it');
  await expect
    .poll(() => wrongHere(page))
    .toMatch(/^The link has 2,1\d\d letters, and one that is kept has 2,000 at most\./);
  expect(await kept(page)).toBeNull();
});

describe('A browser that keeps nothing', () => {
  const refuse = (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });

  test('says so before anything is typed, and again once it is', async () => {
    const page = await site.open('/404.html');
    await refuse(page);
    await page.goto(site.url('/kept/'));
    await expect.poll(() => status(page).innerText()).toContain('lets this site keep nothing');
    await page.getByLabel('What shows it').fill('A mix');
    await press(page, 'Add it');
    await expect
      .poll(() => status(page).innerText())
      .toMatch(/lets this site keep nothing.* still stands in the form\.$/);
    expect(await page.getByLabel('What shows it').inputValue()).toBe('A mix');
    expect(await status(page).innerText()).toContain('nothing you add or open here is taken in');
  });

  test('more says so at the button of a page, where other things are kept', async () => {
    const page = await openWith(list, '/roles/mixing-engineer/');
    await refuse(page);
    await page.reload();
    await keepButton(page).click();
    await expect
      .poll(() => page.locator('keep-this [role=status]').innerText())
      .toBe('This browser has no room left for it.');
    // Other sites of one host fill the same store.
    await page.evaluate((name) => localStorage.removeItem(name), key);
    await page.evaluate(() => Object.assign(localStorage, { other: 'x' }));
    await page.goto(site.url('/plan/'));
    await page.locator('select[name=to]').selectOption('mixing-engineer');
    await press(page, 'Show the routes');
    await expect
      .poll(() => page.locator('.plan-told').innerText())
      .toContain('This browser has no room for your plan');
  });

  test('more is told that it has no room', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await page.locator('.kept-evidence').waitFor();
    await page.evaluate((name) => {
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = function (at, text) {
        if (at === name) throw new DOMException('no', 'QuotaExceededError');
        real.call(this, at, text);
      };
    }, key);
    await page.getByLabel('What shows it').fill('A mix');
    await press(page, 'Add it');
    await expect
      .poll(() => status(page).innerText())
      .toMatch(/^This browser has no room left.* still stands in the form\.$/);
  });
});

describe('Everything in one file', () => {
  const save = async (page: Page, name: string) => {
    const download = page.waitForEvent('download');
    await press(page, name);
    return readFile(await (await download).path(), 'utf8');
  };
  const open = async (page: Page, text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Open a saved file');
    const file = { name: 'k.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await (await chooser).setFiles(file);
  };

  test('goes out and comes in elsewhere as it was, with what is not understood', async () => {
    const page = await openWith(list);
    const text = await save(page, 'Save all to a file');
    await expect.poll(() => status(page).innerText()).toBe('Saved as signal-path-kept.json.');
    const other = await site.open('/kept/');
    await open(other, text);
    await expect
      .poll(() => status(other).innerText())
      .toBe(
        'Taken in: 3 kept pages, 1 line of evidence, 1 marked skill, and the target of your plan. 1 thing in it is not understood here, and goes along when you save.',
      );
    expect(await kept(other)).toEqual(list);
    expect(await other.locator('.kept-things').allInnerTexts()).toHaveLength(2);
    // The file of the plan is the same one.
    await other.goto(site.url('/plan/'));
    await other.locator('.plan-routes h2').waitFor();
    expect(JSON.parse(await save(other, 'Save to a file'))).toMatchObject(list);
  });

  test('is added to what is there, or put in its place, or left', { tags: 'nightly' }, async () => {
    const own = { skills: { mixing: 'expert' }, kept: { 'steps/learn-a-daw': '' } };
    const page = await openWith(own);
    await open(page, JSON.stringify(list));
    await press(page, 'Leave all as it is');
    expect(await kept(page)).toEqual(own);
    await open(page, JSON.stringify(list));
    await press(page, 'Add it to what is here');
    await expect
      .poll(() => status(page).innerText())
      .toMatch(
        /^Added: 3 kept pages, .*The rest was here already\. Mixing stays at Expert; the file says Working\./,
      );
    expect(await kept(page)).toMatchObject({
      skills: { mixing: 'expert' },
      target: 'mixing-engineer',
      kept: { 'steps/learn-a-daw': '', 'roles/foley-artist': '' },
    });
    await open(page, JSON.stringify(list));
    await press(page, 'Put it in place of what is here');
    expect(await kept(page)).toEqual(list);
    await open(page, 'nothing');
    await expect.poll(() => status(page).innerText()).toContain('Nothing was changed');
  });

  test('in place of what is here can be taken back', async () => {
    const page = await openWith(list);
    const file = { skills: {}, kept: { 'roles/mixing-engineer': '' } };
    await open(page, JSON.stringify(file));
    await press(page, 'Put it in place of what is here');
    await expect
      .poll(() => status(page).innerText())
      .toBe('Taken in: 1 kept page. What was here before can be brought back until you go on.');
    expect(await kept(page)).toEqual(file);
    await press(page, 'Bring it back');
    await expect.poll(() => kept(page)).toEqual(list);
    // What is dropped after a file came is brought back by itself.
    await open(page, JSON.stringify(file));
    await press(page, 'Put it in place of what is here');
    await page.getByRole('button', { name: 'Drop Mixing engineer' }).click();
    await press(page, 'Bring it back');
    await expect.poll(() => kept(page)).toEqual(file);
  });

  test('is not put in place where it holds nothing', { tags: 'nightly' }, async () => {
    const page = await openWith(list);
    await open(page, '{"about":"Kept from Signal Path","skills":{}}');
    await expect.poll(() => status(page).innerText()).toContain('holds nothing of this site');
    expect(await page.locator('.kept-told').innerText()).toBe('');
    await open(page, '{"about":"Kept from Signal Path","skills":{},"later":[1]}');
    await page.getByRole('button', { name: 'Add it to what is here' }).waitFor();
    expect(await page.getByText('Put it in place').count()).toBe(0);
    expect(await kept(page)).toEqual(list);
  });

  test('is not made of nothing, nor taken from one too big', { tags: 'nightly' }, async () => {
    const page = await site.open('/kept/');
    await press(page, 'Save all to a file');
    await expect.poll(() => status(page).innerText()).toBe('There is nothing to save yet.');
    await open(page, JSON.stringify({ ...list, later: 'x'.repeat(20_000_000) }));
    await expect
      .poll(() => status(page).innerText(), { timeout: 20_000 })
      .toBe('The file is too big for this browser to keep (20 MB). Nothing was changed.');
    expect(await kept(page)).toBeNull();
  });
});

test(
  'one button forgets all of it, list, evidence and plan, and can bring it back',
  { tags: 'nightly' },
  async () => {
    const page = await openWith(list);
    await page.locator('.kept-things').first().waitFor();
    await press(page, 'Forget everything');
    await press(page, 'Yes, forget it all');
    await expect.poll(() => status(page).innerText()).toMatch(/^Everything is forgotten/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('.kept-things, .kept-evidence').count()).toBe(0);
    await press(page, 'Bring it back');
    await expect.poll(() => status(page).innerText()).toBe('All of it is back.');
    expect(await kept(page)).toEqual(list);
    await page.goto(site.url('/plan/'));
    await page.locator('.plan-routes h2').waitFor();
    await press(page, 'Forget everything');
    await press(page, 'Yes, forget it all');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  },
);

test(
  'the page with all that it can show passes axe and fits a phone; it loads nothing before it is wanted',
  { tags: 'nightly' },
  async () => {
    const empty = await site.open('/404.html');
    const asked: string[] = [];
    empty.on('request', (request) => asked.push(request.url()));
    await empty.goto(site.url('/kept/'));
    await empty.waitForLoadState('networkidle');
    expect(asked.filter((url) => /kept-page|kept\/\w+\.json/.test(url))).toEqual([]);
    const page = await openWith(list);
    await page.locator('.kept-evidence').waitFor();
    await press(page, 'Forget everything');
    expect(await violationsOn(page)).toEqual([]);
    expect(await tooWide(page, [320, 390])).toEqual([]);
  },
);

test(
  'a plan is saved for a calendar, from the day and with the hours that were chosen',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/plan/?from=nothing&to=front-of-house-engineer');
    await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
    await page.getByText('Practice for it, in your calendar').click();
    await page.getByLabel('First day').fill('2027-03-01');
    await page.getByLabel('Hours a week').selectOption('6');
    const download = page.waitForEvent('download');
    await press(page, 'Save for your calendar');
    const file = await download;
    expect(file.suggestedFilename()).toBe('signal-path-practice.ics');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toContain('DTSTART:20270301T180000\r\nDTEND:20270301T200000\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(`URL:${site.url('/steps/')}`);
    await expect
      .poll(() => page.locator('route-plan [role=status]').innerText())
      .toMatch(/^The calendar file has \d+ entries/);
  },
);
