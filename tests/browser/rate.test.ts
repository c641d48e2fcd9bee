import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { useSite } from './browser.ts';
import { tooWide } from './fit.ts';

const site = useSite();

const status = (page: Page) => page.locator('rate-year [role=status]');
const head = (page: Page) => page.locator('.year-head .figure');
const beside = (page: Page) => page.locator('.year-beside');
const field = (page: Page, name: string) => page.locator(`rate-year [name=${name}]`);
const said = (page: Page, words: RegExp | string) =>
  status(page).getByText(words).waitFor({ timeout: 5000 });

describe('The page of rates', () => {
  test('loads what works out a year when it is first touched, and not before', async () => {
    const page = await site.open('/rate/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await field(page, 'amount').fill('500');
    await said(page, 'At $500 a day');
    expect(asked.some((url) => /year-form.*\.js$/.test(url))).toBe(true);
  });

  test('answers what is typed, and puts it into the address for others', async () => {
    const page = await site.open('/rate/');
    await field(page, 'amount').fill('$450');
    await field(page, 'fewest').fill('10');
    await said(page, 'At $450 a day, 100 to 140 billed days');
    expect(await head(page).textContent()).toBe('$31,256 to $46,713');
    await expect.poll(() => new URL(page.url()).search).toBe('?amount=%24450&fewest=10');
    const other = await site.open(`/rate/${new URL(page.url()).search}`);
    await said(other, 'At $450 a day, 100 to 140 billed days');
    expect(await field(other, 'amount').inputValue()).toBe('$450');
    expect(await other.locator('link[rel=canonical]').getAttribute('href')).toMatch(/fewest=10$/);
  });

  test('says at the rate and before the answer whose it is, where none of the role is known', async () => {
    const page = await site.open('/rate/?place=gb&role=front-of-house-engineer');
    const none =
      'We have read no day rate for front-of-house engineer work in the UK that could stand for it.';
    await said(page, /first assistant sound in television drama: put in your own\. At £340 a day/);
    expect((await status(page).textContent())?.startsWith(none)).toBe(true);
    expect(await page.locator('#whose-amount').textContent()).toBe(none);
    await field(page, 'role').selectOption('boom-operator');
    await said(page, /^At £340 a day/);
    expect(await page.locator('#whose-amount').textContent()).toBe('');
    await field(page, 'role').selectOption('front-of-house-engineer');
    await said(page, /television drama/);
    await field(page, 'amount').fill('300');
    await said(page, /^At £300 a day/);
    expect(await page.locator('#whose-amount').textContent()).toBe('');
  });

  test('says at its field what cannot be, keeps it, and gives no answer until it is mended', async () => {
    const page = await site.open('/rate/?idle=13&place=mars');
    await said(page, 'No answer yet. Months without work: Write a number from 0 to 11.');
    await said(page, /does not have \(place\)/);
    const idle = field(page, 'idle');
    expect(await idle.inputValue()).toBe('13');
    expect(await idle.getAttribute('aria-invalid')).toBe('true');
    const wrong = page.locator(`#${await idle.getAttribute('aria-describedby')}`);
    expect(await wrong.textContent()).toBe('Write a number from 0 to 11.');
    expect(await head(page).count()).toBe(0);
    await idle.fill('3');
    await said(page, '72 to 126 billed days');
    expect(await wrong.textContent()).toBe('');
    expect(await idle.getAttribute('aria-invalid')).toBeNull();
  });

  test(
    'brings the starts of another country and leaves what was typed',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/rate/');
      await field(page, 'kit').fill('900');
      await field(page, 'place').selectOption('gb');
      await said(page, 'At £340 a day');
      await said(page, 'after Class 4 National Insurance');
      expect(await field(page, 'kit').inputValue()).toBe('900');
      const fields = page.locator('.year-field');
      expect(await fields.getByText('Class 4 National Insurance of').isVisible()).toBe(true);
      expect(await fields.getByText('The self-employment tax of').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Back to the start' }).click();
      await said(page, 'At $400 a day');
      expect(await field(page, 'kit').inputValue()).toBe('2000');
      await expect.poll(() => new URL(page.url()).search).toBe('');
    },
  );

  test(
    'stands beside the role that is chosen, with what its sources say',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/rate/?place=gb&role=boom-operator');
      await beside(page).getByText('is the same as the published rate').waitFor();
      expect(await beside(page).textContent()).toMatch(/£340 a day of 10 hours.*Planit Plus/);
      await field(page, 'role').selectOption('');
      await beside(page).getByText('Choose a role').waitFor();
    },
  );

  test(
    'changes what is published in the same turn as the answer, and never shows that of another',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/rate/');
      expect(await beside(page).textContent()).toContain('$23,400 to $47,400');
      let go = () => {};
      const held = new Promise<void>((resolve) => (go = resolve));
      await page.route('**/rate/beside.json', async (route) => {
        await held;
        await route.continue();
      });
      await field(page, 'amount').fill('512');
      await said(page, 'At $512 a day');
      expect(await beside(page).textContent()).not.toContain('$23,400');
      go();
      await beside(page).getByText('$32,360 to $63,080').waitFor();
      await page.evaluate(() => {
        const told = (selector: string) => document.querySelector(selector)?.textContent ?? '';
        const turns: string[] = [];
        Object.assign(window, { turns });
        new MutationObserver(() => {
          const one = (text: string) => /\$[\d,]+ to \$[\d,]*\d(?=,? is )/.exec(text)?.[0] ?? '';
          turns.push(one(told('rate-year [role=status]')), one(told('.year-beside')));
        }).observe(document.querySelector('.year-head') as Element, { childList: true });
      });
      await field(page, 'amount').fill('634');
      await said(page, 'At $634 a day');
      expect(await page.evaluate(() => (window as unknown as { turns: string[] }).turns)).toEqual([
        ...['$42,120 to $80,160', '$42,120 to $80,160'],
      ]);
    },
  );

  test(
    'has a share of one’s own where that is chosen, and the rule of the country until then',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/rate/?place=gb');
      await said(page, 'after Class 4 National Insurance of 2026–27');
      expect(await field(page, 'tax').isVisible()).toBe(false);
      await field(page, 'taxWay').selectOption('share');
      await said(page, 'after 25% above £12,570 for tax');
      await field(page, 'tax').fill('30');
      await said(page, 'after 30% above £12,570 for tax');
      const rule = page.locator('.year-field').getByText('Class 4 National Insurance of');
      expect(await rule.isVisible()).toBe(false);
      await expect.poll(() => new URL(page.url()).search).toBe('?place=gb&tax=30');
    },
  );

  test('turns a wanted year into a rate, by keys alone', { tags: 'nightly' }, async () => {
    const page = await site.open('/rate/');
    await field(page, 'way').first().focus();
    await page.keyboard.press('ArrowDown');
    await said(page, 'To keep $50,000 a year');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('wanted');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('60000');
    await page.keyboard.press('Enter');
    await said(page, 'To keep $60,000 a year');
    expect(new URL(page.url()).pathname).toMatch(/\/rate\/$/);
  });

  test('says that the sum could not be loaded, and tries again', { tags: 'nightly' }, async () => {
    const page = await site.open('/rate/');
    await page.route(/year-form/, (route) => route.fulfill({ status: 404 }));
    await field(page, 'amount').fill('500');
    await said(page, 'The sum could not be loaded');
    await page.unroute(/year-form/);
    await field(page, 'amount').fill('600');
    await said(page, 'At $600 a day');
  });

  test('shows its example without a script, and a form sent then does no harm', async () => {
    const page = await site.open('/rate/?amount=900', { javaScriptEnabled: false });
    expect(await status(page).textContent()).toMatch(
      /put in your own\. At \$400 a day, 80 to 140 billed days/,
    );
    await field(page, 'amount').press('Enter');
    await page.waitForLoadState();
    expect(await status(page).textContent()).toMatch(/put in your own\. At \$400 a day/);
  });

  test(
    'is whole on paper: the answer, the sum, what it assumes and the address of it',
    { tags: 'nightly' },
    async () => {
      const page = await site.open('/rate/?kit=900&place=gb');
      await said(page, 'At £340 a day');
      await page.emulateMedia({ media: 'print' });
      for (const place of [status(page), page.locator('.year-rows'), field(page, 'kit')])
        expect(await place.isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Work it out' }).isVisible()).toBe(false);
      expect(await page.locator('.site-address').textContent()).toMatch(
        /rate\/\?place=gb&kit=900$/,
      );
    },
  );

  test(
    'passes axe with an answer and with errors, and fits the narrowest screen',
    { tags: 'nightly' },
    async () => {
      for (const query of [
        '?way=rate&per=week&role=boom-operator',
        '?tax=99&per=project&amount=',
      ]) {
        const page = await site.open(`/rate/${query}`);
        await said(page, /charge|No answer/);
        expect(await violationsInBothSchemes(page)).toEqual([]);
        expect(await tooWide(page, [320, 390, 640, 960])).toEqual([]);
      }
    },
  );
});
