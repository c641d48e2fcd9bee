import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colorViolationsOn, violationsOn } from './axe.ts';
import { useSite } from './browser.ts';

const site = useSite();
const built = '/compare/audio-technician-vs-sound-engineer/';
const generated = '/compare/boom-operator-vs-sound-utility-technician/';
const three = '/compare/?roles=boom-operator,foley-artist,mixing-engineer';
const shown = (page: Page) => page.locator('compare-roles .names').waitFor();
const status = (page: Page) => page.locator('compare-roles [role=status]').innerText();
const notes = (page: Page) => page.locator('compare-roles .notes').innerText();
const columns = (page: Page) =>
  page.locator('compare-roles .compare-sides').first().locator('thead th').allInnerTexts();

const mark = (skills: Record<string, string>) =>
  localStorage.setItem('signal-path-you', JSON.stringify({ skills }));

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('choosing roles', () => {
  test('works by keyboard alone: choose, add a third, compare, read on', async () => {
    const page = await site.open('/compare/');
    await page.getByLabel('First role').focus();
    await page.keyboard.type('Boom op');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Foley');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.innerText)).toContain(
      'Third role',
    );
    await page.keyboard.type('Mixing');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(page);
    expect(new URL(page.url()).search).toBe('?roles=boom-operator,foley-artist,mixing-engineer');
    expect(await columns(page)).toEqual(['Boom operator', 'Foley artist', 'Mixing engineer']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('names');
    expect(await status(page)).toBe('3 roles side by side.');
    expect(await page.title()).toContain('Boom operator, Foley artist, and mixing engineer');
  });

  test('keeps each choice in the address, and goes back to it', async () => {
    const page = await site.open('/compare/?roles=boom-operator,foley-artist');
    await shown(page);
    await page.getByLabel('Second role').selectOption('Mixing engineer');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => columns(page)).toEqual(['Boom operator', 'Mixing engineer']);
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual(['Boom operator', 'Foley artist']);
    expect(await page.getByLabel('Second role').inputValue()).toBe('foley-artist');
    await page.reload();
    await shown(page);
    expect(await columns(page)).toEqual(['Boom operator', 'Foley artist']);
  });

  test('offers up to five roles and asks for two at least', async () => {
    const page = await site.open('/compare/');
    const more = page.getByRole('button', { name: 'Add a role' });
    for (const name of ['Third', 'Fourth', 'Fifth']) {
      await more.click();
      expect(await page.getByLabel(`${name} role`).isVisible()).toBe(true);
    }
    expect(await more.isVisible()).toBe(false);
    await page.getByLabel('First role').selectOption('Boom operator');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(
      await page.getByLabel('Second role').evaluate((field) => field.matches(':invalid')),
    ).toBe(true);
  });

  test('loads only the cards it needs, and nothing before it is asked', async () => {
    const asked: string[] = [];
    const page = await site.open('/compare/');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /cards|comparison-view/.test(path))).toEqual([]);
    await page.goto(site.url(three));
    await shown(page);
    const cards = asked.flatMap((path) => /cards\/(.+)\.json/.exec(path)?.[1] ?? []);
    expect(cards.sort()).toEqual(['boom-operator', 'foley-artist', 'mixing-engineer']);
  });
});

describe('an address', () => {
  test('of one unknown role among others leaves it out and says so', async () => {
    const page = await site.open('/compare/?roles=boom-operator,wizard,foley-artist');
    await shown(page);
    expect(await columns(page)).toEqual(['Boom operator', 'Foley artist']);
    expect(await notes(page)).toBe('There is no role called “wizard”.');
  });

  test('of one role, or of none that exists, asks for two', async () => {
    for (const roles of ['boom-operator', 'wizard,%00,%E0%A4%A']) {
      const page = await site.open(`/compare/?roles=${roles}`);
      await expect.poll(() => status(page)).toBe('Choose two roles or more.');
      expect(await page.locator('compare-roles table').count()).toBe(0);
    }
  });

  test('of a role named twice, or of six, shows what fits and says so', async () => {
    const six =
      'boom-operator,boom-operator,foley-artist,adr-mixer,music-editor,rf-coordinator,studio-runner';
    const page = await site.open(`/compare/?roles=${six}`);
    await shown(page);
    expect(await columns(page)).toHaveLength(5);
    expect(await notes(page)).toMatch(/Boom operator is named more than once/);
    expect(await notes(page)).toMatch(/Studio runner is left out: five roles fit/);
  });

  test.for([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '../../data/signal-path',
    '__proto__',
  ])('with %s in it shows that as text and runs nothing', async (evil) => {
    const page = await site.open(
      `/compare/?roles=boom-operator,${encodeURIComponent(evil)},foley-artist`,
    );
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await shown(page);
    expect(await notes(page)).toContain(evil.slice(0, 30));
    expect(await page.locator('compare-roles :is(script, img, [onerror], [onload])').count()).toBe(
      0,
    );
    expect(dialogs).toEqual([]);
  });

  test('whose roles cannot be loaded says so and leaves the list of pairs', async () => {
    const page = await site.open('/compare/');
    await page.route(/cards\//, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.url(three));
    await expect.poll(() => status(page)).toContain('could not be loaded');
    expect(await page.locator('.compare-pairs a').count()).toBeGreaterThan(100);
  });

  test('of a pair without a page opens where any set is compared', async () => {
    const page = await site.open('/compare/boom-operator-vs-mixing-engineer/');
    await page.waitForURL(/\/compare\/\?roles=boom-operator,mixing-engineer$/);
    await shown(page);
    expect(await columns(page)).toEqual(['Boom operator', 'Mixing engineer']);
  });

  test('of a pair that has a page leads there too', async () => {
    const page = await site.open('/compare/?roles=sound-engineer,audio-technician');
    await shown(page);
    await page.getByText('a page of their own').click();
    await page.waitForURL(/\/compare\/audio-technician-vs-sound-engineer\/$/);
  });
});

describe('what the browser makes', () => {
  test('is, for a pair that has a page, what stands on that page', async () => {
    const page = await site.open(generated);
    const parts = [
      '.compare-sides >> nth=0',
      '.compare-strips >> nth=0',
      '.move >> nth=0',
      '.move >> nth=1',
      '.compare-sides >> nth=1',
    ];
    const texts = (root: string) =>
      Promise.all(parts.map((part) => page.locator(`${root} ${part}`).textContent()));
    const there = await texts('main');
    await page.goto(site.url('/compare/?roles=boom-operator,sound-utility-technician'));
    await shown(page);
    expect(await texts('compare-roles')).toEqual(there);
  });
});

describe('a comparison', () => {
  test.for([three, '/compare/?roles=boom-operator,wizard', generated, '/compare/'])(
    'has nothing for axe to find: %s',
    async (address) => {
      const page = await site.open(address, { reducedMotion: 'reduce' });
      if (address === three) await shown(page);
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colorViolationsOn(page)).toEqual([]);
    },
  );

  test.for([built, generated, three])('fits a screen of 390 px: %s', async (address) => {
    const page = await site.open(address, { viewport: { width: 390, height: 800 } });
    await page.locator('.compare-sides').first().waitFor();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toBe(0);
    }
  });

  test.for([
    [generated, 390],
    [generated, 1280],
    [three, 390],
  ] as const)('is a real table for a screen reader: %s at %i px', async ([address, width]) => {
    const page = await site.open(address, { viewport: { width, height: 800 } });
    await page.locator('.compare-sides').first().waitFor();
    const tree = await page.locator('.compare-sides').first().ariaSnapshot();
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(tree).toMatch(new RegExp(`- ${role}\\b`));
    }
  });

  test('of three scrolls by keyboard in a region with a name, and keeps its focus in sight', async () => {
    const page = await site.open(three, { viewport: { width: 390, height: 800 } });
    await shown(page);
    const region = page.getByRole('region', { name: 'Side by side' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const links = region.locator('td a');
    await region.evaluate((element) => element.scrollTo(999, 0));
    await links.first().focus();
    const covered = await links.first().evaluate((link) => {
      const [line] = link.getClientRects();
      const above = line && document.elementFromPoint(line.left + 2, line.top + line.height / 2);
      return !(above && link.contains(above));
    });
    expect(covered).toBe(false);
  });

  test.for([generated, three])('can be limited to where roles differ: %s', async (address) => {
    const page = await site.open(address);
    const rows = page.locator('.compare-sides').first().locator('tbody tr:visible');
    await page.locator('.compare-sides').first().waitFor();
    const all = await rows.count();
    const same = await page.locator('.compare-sides').first().locator('tr.compare-same').count();
    await page.getByLabel('Only where they differ').focus();
    await page.keyboard.press('Space');
    expect(same).toBeGreaterThan(0);
    expect(await rows.count()).toBe(all - same);
  });

  test('shows the skills that are alike once they are unfolded', async () => {
    const page = await site.open(generated);
    const alike = page.locator('.compare-alike');
    expect(await alike.locator('table').isVisible()).toBe(false);
    await alike.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await alike.locator('table').isVisible()).toBe(true);
  });
});

describe('you, beside the roles', () => {
  test.for([generated, '/compare/?roles=boom-operator,sound-utility-technician'])(
    'are a column once skills are marked: %s',
    async (address) => {
      const page = await site.open('/compare/');
      await page.evaluate(mark, { microphones: 'working', 'wireless-and-rf': 'expert' });
      await page.goto(site.url(address));
      const you = page
        .locator('.compare-strips')
        .first()
        .getByRole('columnheader', { name: 'You' });
      await you.waitFor();
      const cells = await page.locator('.compare-strips td:last-child').allTextContents();
      expect(cells.join()).toMatch(/Working.*short|Working.*as asked/);
      expect(cells.join()).toMatch(/Not marked\d levels? short/);
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await overflow(page)).toBe(0);
    },
  );

  test('are not there while nothing is marked, and nothing is loaded for them', async () => {
    const page = await site.open('/compare/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url(generated));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /cards|comparison-view/.test(url))).toEqual([]);
    expect(await page.getByRole('columnheader', { name: 'You' }).count()).toBe(0);
  });

  test('read from a store that somebody broke change nothing and run nothing', async () => {
    for (const broken of [
      '{',
      '[]',
      '5',
      '{"skills":{"microphones":"<img src=x onerror=alert(1)>"}}',
    ]) {
      const page = await site.open('/compare/');
      await page.evaluate((text) => localStorage.setItem('signal-path-you', text), broken);
      await page.goto(site.url(generated));
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.getByRole('columnheader', { name: 'You' }).count()).toBe(0);
    }
  });
});

describe('without JavaScript', () => {
  const javaScriptEnabled = false;

  test('/compare/ lists, for each role, the pairs that have a page', async () => {
    const page = await site.open('/compare/?roles=boom-operator,foley-artist', {
      javaScriptEnabled,
    });
    expect(await page.locator('compare-roles form').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    const roles = page.locator('.compare-pairs > div');
    expect(await roles.count()).toBeGreaterThan(50);
    for (const role of await roles.all()) {
      expect(await role.locator('a').count()).toBeGreaterThan(0);
    }
    await roles.getByRole('link', { name: 'Sound utility technician' }).first().click();
    await page.waitForURL(/sound-utility-technician/);
  });

  test('a pair is whole, its rows can be limited, and its alike skills unfold', async () => {
    const page = await site.open(generated, { javaScriptEnabled });
    for (const name of [
      'Side by side',
      'Skills',
      'What they earn',
      'Moving between them',
      'Which fits you',
    ]) {
      expect(await page.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
    }
    await page.getByLabel('Only where they differ').check();
    expect(await page.locator('.compare-sides tr.compare-same:visible').count()).toBe(0);
    await page.locator('.compare-alike summary').click();
    expect(await page.locator('.compare-alike table').isVisible()).toBe(true);
  });

  test('the other order of two roles leads to their page', async () => {
    const page = await site.open('/compare/sound-utility-technician-vs-boom-operator/', {
      javaScriptEnabled,
    });
    await page.waitForURL(
      /boom-operator-vs-sound-utility-technician\/\?first=sound-utility-technician$/,
    );
  });
});
