import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';
import { brokenWords, openAll, spaceLetters, unreadable } from './reading.ts';

const site = useSite();
const built = '/compare/audio-technician-vs-sound-engineer/';
const generated = '/compare/boom-operator-vs-sound-utility-technician/';
const three = '/compare/?roles=boom-operator,foley-artist,mixing-engineer';
/** It comes part by part. */
const shown = (page: Page) =>
  page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
const status = (page: Page) => page.locator('compare-roles [role=status]').innerText();
const notes = (page: Page) => page.locator('compare-roles .notes').innerText();
const columns = (page: Page) =>
  page.locator('compare-roles .compare-sides').first().locator('thead th').allInnerTexts();

const mark = (skills: Record<string, string>) =>
  localStorage.setItem('signal-path-you', JSON.stringify({ skills }));

interface Held {
  goOn: () => void;
}

/** Has the browser stop at the first section of a comparison until it is told to go on. */
function holdParts() {
  const held = new Promise<void>((go) => Object.assign(window, { goOn: go }));
  // What stands before the sections goes on, and all that is asked for later.
  const isComing = () =>
    document.querySelector('section[data-coming]') !== null && !('isLater' in window);
  Object.assign(window, {
    scheduler: { yield: () => (isComing() ? held : Promise.resolve()) },
  });
}

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
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await status(page)).toBe('3 roles side by side.');
    expect(await page.title()).toContain('Boom operator, Foley artist, or mixing engineer?');
  });

  test('has the question at the head of the page, over fields that are folded on a phone', async () => {
    const page = await site.open(three, { viewport: { width: 390, height: 844 } });
    await shown(page);
    const heading = page.locator('h1');
    expect(await heading.innerText()).toBe('Boom operator, Foley artist, or mixing engineer?');
    expect(await page.locator('.lede:visible').allInnerTexts()).toEqual([
      expect.stringContaining('The boom operator goes further'),
    ]);
    expect(await page.getByLabel('First role').isVisible()).toBe(false);
    await page.getByText('Change, add or drop a role').click();
    await page.getByLabel('First role').selectOption('Music editor');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => heading.innerText()).toMatch(/^Music editor, Foley artist/);
    await page.goto(site.url('/compare/'));
    expect(await heading.innerText()).toBe('Compare');
    expect(await page.getByLabel('First role').isVisible()).toBe(true);
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

  test(
    'goes to the part that the address names, once it is there',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(`${three}#which-fits-you`, {
        viewport: { width: 390, height: 844 },
      });
      await shown(page);
      await expect
        .poll(() =>
          page.locator('#which-fits-you').evaluate((h2) => h2.getBoundingClientRect().top),
        )
        .toBeLessThan(844);
      expect(await page.locator('.compare-whole').count()).toBe(1);
    },
  );

  test('of one role twice is told, and what is shown stays', { tags: 'nightly' }, async () => {
    const page = await site.open('/compare/?roles=boom-operator,foley-artist');
    await shown(page);
    await page.getByLabel('Second role').selectOption('Boom operator');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => status(page)).toContain('Boom operator is chosen twice');
    expect(await columns(page)).toEqual(['Boom operator', 'Foley artist']);
    expect(await page.getByLabel('Second role').inputValue()).toBe('boom-operator');
  });

  test('offers nothing to move before roles stand side by side', { tags: 'nightly' }, async () => {
    const page = await site.open('/compare/');
    expect(await page.locator('.role-field button:visible').count()).toBe(0);
  });

  test(
    'folds what a day tells beyond six parts on a phone, and opens it',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(three, { viewport: { width: 390, height: 844 } });
      await shown(page);
      for (const list of await page.locator('.day-of > .day-list').all())
        expect(await list.locator('li').count()).toBeLessThanOrEqual(7);
      const rest = page.locator('.day-list + details').first();
      await rest.locator('summary').click();
      expect(await rest.locator('li').last().isVisible()).toBe(true);
    },
  );

  test('offers up to five roles and asks for two at least', { tags: 'nightly' }, async () => {
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

  test(
    'shows all of a comparison in the end, part by part and busy until then',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.addInitScript(holdParts);
      await page.goto(site.url(three));
      await page.locator('.shown[aria-busy=true] .compare-whole').waitFor();
      const sections = page.locator('.compare-whole > section');
      await sections.first().waitFor({ state: 'attached' });
      expect(await sections.count()).toBe(1);
      expect(await sections.locator('visible=true').count()).toBe(0);
      // On paper nothing is waited for that is there.
      await page.emulateMedia({ media: 'print' });
      expect(await sections.locator('visible=true').count()).toBe(1);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => (window as unknown as Held).goOn());
      await shown(page);
      expect(await sections.count()).toBeGreaterThan(5);
      expect(await sections.locator('visible=true').count()).toBe(await sections.count());
      expect(await page.locator('[data-coming]').count()).toBe(0);
      expect(await page.locator('.compare-index').isVisible()).toBe(true);
    },
  );

  test(
    'ends what is still coming of an earlier choice once a later one is there',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html');
      await page.addInitScript(holdParts);
      await page.goto(site.url(three));
      await page.locator('.shown[aria-busy=true] .compare-whole').waitFor();
      await page.evaluate(() => Object.assign(window, { isLater: true }));
      await page.getByRole('button', { name: 'Drop Foley artist' }).click();
      await shown(page);
      expect(await columns(page)).toEqual(['Boom operator', 'Mixing engineer']);
      await page.evaluate(() => (window as unknown as Held).goOn());
      await page.waitForTimeout(50);
      expect(await columns(page)).toEqual(['Boom operator', 'Mixing engineer']);
      expect(await page.locator('.compare-whole').count()).toBe(1);
      expect(await page.locator('[data-coming]').count()).toBe(0);
    },
  );

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
  test(
    'of one unknown role among others leaves it out and says so',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/compare/?roles=boom-operator,wizard,foley-artist');
      await shown(page);
      expect(await columns(page)).toEqual(['Boom operator', 'Foley artist']);
      expect(await notes(page)).toBe('There is no role called “wizard”.');
    },
  );

  test('of one role, or of none that exists, asks for two', { tags: 'nightly' }, async () => {
    const page = await site.open('/404.html');
    for (const roles of ['boom-operator', 'wizard,%00,%E0%A4%A']) {
      await page.goto(site.url(`/compare/?roles=${roles}`));
      await expect.poll(() => status(page)).toBe('Choose two roles or more.');
      expect(await page.locator('compare-roles table').count()).toBe(0);
    }
  });

  test(
    'of a role named twice, or of six, shows what fits and says so',
    { tags: 'nightly' },
    async () => {
      const six =
        'boom-operator,boom-operator,foley-artist,adr-mixer,music-editor,rf-coordinator,studio-runner';
      const page = await site.open(`/compare/?roles=${six}`);
      await shown(page);
      expect(await columns(page)).toHaveLength(5);
      expect(await notes(page)).toMatch(/Boom operator is named more than once/);
      expect(await notes(page)).toMatch(/Studio runner is left out: five roles fit/);
    },
  );

  test('with markup in it shows that as text and runs nothing', { tags: 'nightly' }, async () => {
    const evil = ['<img src=x onerror=alert(1)>', '__proto__'];
    const page = await site.open(
      `/compare/?roles=boom-operator,${evil.map(encodeURIComponent).join()},foley-artist`,
    );
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await shown(page);
    for (const text of evil) expect(await notes(page)).toContain(text);
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

  test(
    'of a pair without a page opens where any set is compared',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/compare/boom-operator-vs-mixing-engineer/');
      await page.waitForURL(/\/compare\/\?roles=boom-operator,mixing-engineer$/);
      await shown(page);
      expect(await columns(page)).toEqual(['Boom operator', 'Mixing engineer']);
    },
  );

  test('of a pair that has a page leads there too', { tags: 'nightly' }, async () => {
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
      '.compare-paths',
      '.compare-words',
      '.compare-sides >> nth=0',
      '.compare-levels >> nth=0',
      '.compare-same',
      '.move >> nth=0',
      '.move >> nth=1',
      '.compare-sides >> nth=2',
    ];
    // The page numbers its sources; here they are named where they are cited.
    const withSources = (part: Element) => {
      const copy = part.cloneNode(true) as Element;
      const doubt = /, (less certain|doubtful)| \((less certain|doubtful)\)/g;
      const sources = [...copy.querySelectorAll('sup, cite')].map((cite) => {
        const name = cite.querySelector('.hidden') ?? cite.querySelector('a');
        cite.remove();
        return name?.textContent?.trim().replace(doubt, '');
      });
      const words = copy.textContent?.replace(doubt, '').replace(/\s+/g, ' ');
      return [words, ...sources].join(' | ');
    };
    const texts = (root: string) =>
      Promise.all(parts.map((part) => page.locator(`${root} ${part}`).evaluate(withSources)));
    const there = await texts('main');
    await page.goto(site.url('/compare/?roles=boom-operator,sound-utility-technician'));
    await shown(page);
    expect(await texts('compare-roles')).toEqual(there);
  });
});

/** Whether the head of a table stands on the screen, above its last row, when that is scrolled to. */
async function headStaysInSight(page: Page, table: string): Promise<boolean> {
  const rows = page.locator(table).first().locator('tbody tr');
  await rows.last().evaluate((row) => {
    window.scrollTo(0, window.scrollY + row.getBoundingClientRect().top - 300);
  });
  const [head, row] = await Promise.all([
    page.locator(`${table} thead`).first().boundingBox(),
    rows.last().boundingBox(),
  ]);
  return Boolean(head && row && head.y >= 0 && head.y + head.height <= row.y);
}

describe('a comparison', () => {
  test(
    'of three and the reader has nothing for axe to find, and fits a screen of 320 px',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html', { reducedMotion: 'reduce' });
      await page.evaluate(mark, { microphones: 'working' });
      await page.goto(site.url(three));
      await shown(page);
      await page.getByRole('columnheader', { name: 'You' }).first().waitFor();
      await page.locator('.compare-forget summary').click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await tooWide(page, [390, 320])).toEqual([]);
    },
  );

  test(
    'of three shows on a phone one beside the first, as chosen by keyboard',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(three, { viewport: { width: 390, height: 800 } });
      await shown(page);
      const heads = () =>
        page.locator('.compare-sides').first().locator('thead th:visible').allInnerTexts();
      expect(await heads()).toEqual(['Boom operator', 'Foley artist']);
      const blocks = () =>
        page
          .locator('.compare-levels')
          .first()
          .locator('.compare-more .label:visible')
          .allInnerTexts();
      const bothBlocks = [/boom operator/i, /foley artist/i].map((one) =>
        expect.stringMatching(one),
      );
      expect(await blocks()).toEqual(bothBlocks);
      const choices = page.getByRole('group', { name: 'Beside the boom operator' });
      expect(await choices.getByText('Beside the boom operator:').isVisible()).toBe(true);
      const ends = await choices
        .locator('label')
        .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().right));
      expect(Math.max(...ends)).toBeLessThanOrEqual(390);
      await choices.getByRole('radio', { name: 'Foley artist' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await heads()).toEqual(['Boom operator', 'Mixing engineer']);
      expect((await blocks()).join()).not.toMatch(/foley artist/i);
      const cells = await page
        .locator('.compare-table tbody:visible tr:has(th[scope=row])')
        .evaluateAll((rows) =>
          rows.map((row) => {
            const high = (cell: Element) => cell.getBoundingClientRect().height > 0;
            return [...row.querySelectorAll('td')].filter(high).length;
          }),
        );
      expect(cells.length).toBeGreaterThan(20);
      expect(new Set(cells)).toEqual(new Set([2]));
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await heads()).toHaveLength(3);
      expect(await choices.isVisible()).toBe(false);
    },
  );

  test(
    'of three to five breaks no word on a phone, shows no row of dashes, and bears spaced letters',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/404.html', { viewport: { width: 320, height: 800 } });
      for (const more of ['', ',worship-audio-lead', ',foley-artist,worship-audio-lead']) {
        const roles = `audio-stagehand,live-system-engineer,rf-coordinator${more}`;
        await page.goto(site.url(`/compare/?roles=${roles}`));
        await shown(page);
        expect(await brokenWords(page)).toEqual([]);
        for (const choice of await page.locator('.compare-switch input').all()) {
          await choice.check({ force: true });
          const silent = await page.evaluate(() => {
            const isThere = (one: Element) => one.getBoundingClientRect().height > 0;
            const blocks = [...document.querySelectorAll('.compare-levels tbody')].filter(isThere);
            return blocks.flatMap((block) => {
              const rows = [...block.querySelectorAll('tr:has(td)')].filter(isThere);
              const dashes = rows.filter((row) =>
                [...row.querySelectorAll('td')]
                  .filter((cell) => getComputedStyle(cell).display !== 'none')
                  .every((cell) => cell.textContent?.startsWith('–')),
              );
              return rows.length === 0 ? [block] : dashes;
            }).length;
          });
          expect(silent).toBe(0);
        }
      }
      await openAll(page);
      await spaceLetters(page);
      expect(await unreadable(page)).toEqual([]);
    },
  );

  test.for([
    [generated, [1280, 390]],
    [three, [390]],
  ] as const)(
    'is a real table for a screen reader, and keeps the heads of its columns in sight: %s',
    async ([address, widths]) => {
      const page = await site.open(address);
      await page.locator('main:not(:has([aria-busy])) .compare-sides').first().waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const tree = await page.locator('.compare-sides').first().ariaSnapshot();
        for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
          expect(tree).toMatch(new RegExp(`- ${role}\\b`));
        for (const table of ['.compare-sides', '.compare-levels'])
          expect(await headStaysInSight(page, table), `${table} at ${width} px`).toBe(true);
      }
    },
  );

  test('opens a row to its reasons by keyboard, across the whole width, and keeps what has focus in sight', async () => {
    const page = await site.open(generated, { viewport: { width: 390, height: 800 } });
    const rows = page.locator('.compare-levels').first().locator('tr:has(summary)');
    const heights = await rows.evaluateAll((all) =>
      all.map((row) => Math.round(row.getBoundingClientRect().height)),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(64);
    await rows.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    const why = rows.first().locator('.compare-why');
    expect(await why.isVisible()).toBe(true);
    expect((await why.boundingBox())?.width).toBeGreaterThan(330);
    for (let back = 0; back < 3; back++) await page.keyboard.press('Shift+Tab');
    for (let on = 0; on < 12; on++) await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { left, top, height } = focused.getBoundingClientRect();
      const above = document.elementFromPoint(left + 60, top + height / 2);
      return !(above && (focused.contains(above) || above.contains(focused)));
    });
    expect(covered).toBe(false);
  });

  test('opens what is the same in one line', { tags: 'nightly' }, async () => {
    const page = await site.open(generated);
    for (const fold of ['.compare-same', '.compare-alike']) {
      const inside = page.locator(`${fold} > p`).first();
      expect(await inside.isVisible()).toBe(false);
      await page.locator(`${fold} > summary`).focus();
      await page.keyboard.press('Enter');
      expect(await inside.isVisible()).toBe(true);
    }
  });
});

/** How light colors of a page are by the formula of the standard: its ground, then those of some shapes. */
const lightnessOf = (page: Page, shapes: string) =>
  page.locator(shapes).evaluateAll((all) => {
    const paint = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [ground, ...all.map((one) => getComputedStyle(one).fill)].map((color) => {
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map(
        (part) => ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
  });

test('five roles of one family have five tones, each clear of the page and of words on it', async () => {
  const roles =
    'audio-stagehand,front-of-house-engineer,monitor-engineer,playback-engineer,rf-coordinator';
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.open(`/compare/?roles=${roles}`, { colorScheme });
    await shown(page);
    const [ground = 0, ...tones] = await lightnessOf(page, '.compare-stands .role-shape path');
    expect(new Set(tones).size, tones.join()).toBe(5);
    for (const tone of tones) {
      const [low = 0, high = 0] = [ground, tone].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05), colorScheme).toBeGreaterThanOrEqual(4.5);
    }
  }
});

describe('a role of a free comparison', () => {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const search = (page: Page) => new URL(page.url()).search;

  test('is moved, dropped and swapped in place, by keyboard, in the address too, with the focus kept', async () => {
    const page = await site.open(three);
    await shown(page);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await button(page, 'Move Foley artist left').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => columns(page))
      .toEqual(['Foley artist', 'Boom operator', 'Mixing engineer']);
    // The address is written a little later.
    await expect.poll(() => search(page)).toBe('?roles=foley-artist,boom-operator,mixing-engineer');
    // At the left end there is only the way back.
    expect(await focused(page)).toBe('Move Foley artist right');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => columns(page))
      .toEqual(['Boom operator', 'Mixing engineer', 'Foley artist']);
    await button(page, 'Drop Boom operator').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => columns(page)).toEqual(['Mixing engineer', 'Foley artist']);
    await expect.poll(() => search(page)).toBe('?roles=mixing-engineer,foley-artist');
    expect(await button(page, 'Drop Foley artist').isDisabled()).toBe(true);
    expect(await focused(page)).toContain('Mixing engineer');
    await page.getByLabel('Second role').selectOption('Boom operator');
    await button(page, 'Compare').click();
    await expect.poll(() => columns(page)).toEqual(['Mixing engineer', 'Boom operator']);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await expect.poll(() => search(page)).toBe('?roles=mixing-engineer,boom-operator');
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual(['Mixing engineer', 'Foley artist']);
  });

  test(
    'is moved twice by two presses, however soon the second comes',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(three);
      await shown(page);
      await button(page, 'Move Boom operator right').focus();
      await page.evaluate(() => {
        for (const _ of [1, 2]) (document.activeElement as HTMLElement).click();
      });
      await expect
        .poll(() => columns(page))
        .toEqual(['Foley artist', 'Mixing engineer', 'Boom operator']);
    },
  );

  test(
    'that was chosen and not yet compared is not lost when another is moved',
    { tags: 'nightly' },
    async () => {
      const page = await site.open(three);
      await shown(page);
      await page.getByLabel('First role').selectOption('Music editor');
      await button(page, 'Move Boom operator right').click();
      await expect
        .poll(() => columns(page))
        .toEqual(['Foley artist', 'Music editor', 'Mixing engineer']);
    },
  );

  test('is added from the page of a pair', { tags: 'nightly' }, async () => {
    const page = await site.open(generated);
    await page.getByRole('link', { name: 'Add a role' }).click();
    await shown(page);
    expect(await page.evaluate(() => document.activeElement?.parentElement?.innerText)).toContain(
      'Third role',
    );
  });

  test.for([390, 1280])(
    'moves nothing on the page while it is loaded, at %i px',
    { tags: 'nightly' },
    async (width) => {
      const page = await site.open('/', { viewport: { width, height: 844 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const address of [
        three,
        '/compare/?roles=boom-operator,wizard,foley-artist',
        '/compare/',
      ]) {
        await page.goto(site.url(address));
        if (address !== '/compare/') await shown(page);
        await page.waitForLoadState('networkidle');
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: number[] }).shifts,
        );
        expect(
          shifts.filter((value) => value > 0.01),
          address,
        ).toEqual([]);
      }
    },
  );
});

test(
  'the colors of columns carry words and are seen on the page, in light and dark',
  { tags: 'nightly' },
  async () => {
    const page = await site.open(built);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const low = await page.evaluate(() => {
        const tapes = 'red rose amber green blue violet olive teal slate indigo copper'.split(' ');
        const context = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        const light = (color: string): number => {
          if (!context) throw new Error('no canvas');
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
        };
        const contrast = (one: string, other: string) => {
          const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const back = getComputedStyle(document.documentElement).backgroundColor;
        const mark = document.createElement('b');
        document.body.append(mark);
        const colorOf = (value: string) => {
          mark.style.setProperty('background-color', value);
          return getComputedStyle(mark).backgroundColor;
        };
        const tapeAt = (tape: string, tone: number) => {
          mark.className = `${tape} tone${tone}`;
          return colorOf('var(--tape)');
        };
        // In gray the second shade still tells apart from the first.
        const alike = tapes.filter((tape) => contrast(tapeAt(tape, 1), tapeAt(tape, 2)) < 1.4);
        const all = tapes.flatMap((tape) =>
          [1, 2, 3, 4, 5].flatMap((tone) => {
            mark.className = `${tape} tone${tone}`;
            const words = contrast(colorOf('var(--fill)'), back);
            const seen = contrast(colorOf('var(--tape)'), back);
            return words < 4.5 || seen < 3
              ? [`${mark.className}: ${words.toFixed(2)} ${seen.toFixed(2)}`]
              : [];
          }),
        );
        mark.remove();
        return [...alike, ...all];
      });
      expect(low, colorScheme).toEqual([]);
    }
  },
);

describe('you, beside the roles', () => {
  test.for([generated, '/compare/?roles=boom-operator,sound-utility-technician'])(
    'are a column once skills are marked: %s',
    async (address) => {
      const page = await site.open('/compare/');
      await page.evaluate(mark, { microphones: 'working', 'wireless-and-rf': 'expert' });
      await page.goto(site.url(address));
      const you = page
        .locator('.compare-levels')
        .first()
        .getByRole('columnheader', { name: 'You' });
      await you.waitFor();
      const cells = await page.locator('.compare-levels td:last-child').allTextContents();
      expect(cells.join()).toMatch(/Working.*short|Working.*as asked/);
      expect(cells.join()).toMatch(/Not marked\d levels? short/);
      expect(await tooWide(page, [390])).toEqual([]);
    },
  );

  test(
    'are not there while nothing is marked, and nothing is loaded for them',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/compare/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.url(generated));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /cards|comparison-view/.test(url))).toEqual([]);
      expect(await page.getByRole('columnheader', { name: 'You' }).count()).toBe(0);
    },
  );

  test(
    'read from a store that somebody broke change nothing and run nothing',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/compare/');
      for (const broken of ['{', '{"skills":{"microphones":"<img src=x onerror=alert(1)>"}}']) {
        await page.evaluate((text) => localStorage.setItem('signal-path-you', text), broken);
        await page.goto(site.url(generated));
        await page.waitForLoadState('networkidle');
        expect(await page.locator('main img').count()).toBe(0);
        expect(await page.getByRole('columnheader', { name: 'You' }).count()).toBe(0);
      }
    },
  );
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
    const linked = await roles.evaluateAll((all) => all.map((role) => !!role.querySelector('a')));
    expect(linked.length).toBeGreaterThan(50);
    expect(linked).not.toContain(false);
    await page.locator('.all-pairs summary', { hasText: 'Boom operator' }).click();
    await roles.getByRole('link', { name: 'Sound utility technician' }).first().click();
    await page.waitForURL(/sound-utility-technician/);
  });

  test('a pair is whole, and what it folds unfolds', { tags: 'nightly' }, async () => {
    const page = await site.open(generated, { javaScriptEnabled });
    for (const name of [
      'On the signal path',
      'Side by side',
      'Skills',
      'Moving between them',
      'Which fits you',
    ]) {
      expect(await page.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
    }
    for (const fold of ['.compare-words', '.compare-further', '.compare-same', '.compare-alike']) {
      await page.locator(`${fold} > summary`).click();
      expect(await page.locator(`${fold} > :not(summary)`).first().isVisible()).toBe(true);
    }
    const row = page.locator('.compare-levels tr:has(summary)').first();
    await row.scrollIntoViewIfNeeded();
    const level = await row.locator('td').first().boundingBox();
    if (level) await page.mouse.click(level.x + 9, level.y + level.height / 2);
    expect(await row.locator('.compare-why').isVisible()).toBe(true);
  });

  test('the other order of two roles leads to their page', { tags: 'nightly' }, async () => {
    const page = await site.open('/compare/sound-utility-technician-vs-boom-operator/', {
      javaScriptEnabled,
    });
    await page.waitForURL(
      /boom-operator-vs-sound-utility-technician\/\?first=sound-utility-technician$/,
    );
  });
});
