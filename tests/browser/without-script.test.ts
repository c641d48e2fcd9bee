import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const javaScriptEnabled = false;

const scripted = [
  ...[
    '/',
    '/roles/',
    '/roles/sound-engineer/',
    '/compare/',
    '/plan/',
    '/jobs/',
    '/search/',
    '/decode/',
    '/offline/',
  ],
  '/compare/boom-operator-vs-sound-utility-technician/',
  '/404.html',
];

describe('without JavaScript', () => {
  test('a page that has a script of its own shows its text', async () => {
    const page = await site.open('/404.html', { javaScriptEnabled });
    for (const address of scripted) {
      await page.goto(site.url(address));
      expect(await page.locator('h1').isVisible(), address).toBe(true);
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(60);
    }
  });

  test('what a reader would keep is asked for by no form that could only send it', async () => {
    const page = await site.open('/kept/', { javaScriptEnabled });
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.locator('main :is(form, button, input, select):visible').count()).toBe(0);
  });

  test('a rate can be typed into no field that could only send it, and the example is whole', async () => {
    const page = await site.open('/rate/', { javaScriptEnabled });
    const main = page.locator('main');
    expect(await main.locator(':is(input, select, button):visible:enabled').count()).toBe(0);
    expect(await main.locator('.year-answer').innerText()).toContain('At $400 a day');
    expect(await page.locator('rate-year form').evaluate((form) => form.matches('[action]'))).toBe(
      false,
    );
  });

  test('a message to send has no button that could not copy it', async () => {
    const page = await site.open('/roles/boom-operator/ask/', { javaScriptEnabled });
    expect(await page.locator('copy-words blockquote').isVisible()).toBe(true);
    expect(await page.locator('copy-words button').isVisible()).toBe(false);
  });

  test('the search box leads to the indexes', async () => {
    const page = await site.open('/skills/', { javaScriptEnabled });
    await page.locator('header input[name=q]').fill('hum');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=hum/);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    await page.locator('.indexes').getByText('All skills').click();
    await page.waitForURL(/\/skills\/$/);
  });

  test('a job and a place become a search on a real board', async () => {
    const page = await site.open('/jobs/', { javaScriptEnabled });
    const form = page.locator('job-search form').filter({ hasText: 'LinkedIn' });
    await form.getByLabel('Job').fill('sound technician');
    await form.getByLabel('Place').fill('Chicago, IL');
    const target = await form.evaluate((element: HTMLFormElement) => {
      const parameters = new URLSearchParams(
        new FormData(element) as unknown as Record<string, string>,
      );
      return `${element.action}?${parameters}`;
    });
    expect(target).toBe(
      'https://www.linkedin.com/jobs/search/?keywords=sound+technician&location=Chicago%2C+IL',
    );
    expect(await form.getAttribute('method')).toBeNull();
  });
});

test('with JavaScript, what is typed for one board stands in the forms of the others', async () => {
  const page = await site.open('/jobs/');
  await page.locator('[data-copy=job]').first().fill('boom operator');
  const values = await page
    .locator('[data-copy=job]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(new Set(values)).toEqual(new Set(['boom operator']));
});

test('with JavaScript, what else a job is called is offered, and no board opens without a job', async () => {
  const page = await site.open('/jobs/');
  const board = page.getByRole('button', { name: 'Search LinkedIn' });
  const once = page.locator('.jobs-once').getByLabel('Job');
  await board.click();
  expect(await page.evaluate(() => document.activeElement?.matches('job-search :invalid'))).toBe(
    true,
  );
  await once.fill('Boom operator');
  const other = page.getByRole('button', { name: 'boom op', exact: true });
  await other.click();
  expect(await once.inputValue()).toBe('boom op');
  const opened = page.context().waitForEvent('page');
  await page.context().route(/linkedin/, (route) => route.fulfill({ body: '' }));
  await board.click();
  expect((await opened).url()).toContain('keywords=boom+op&');
});

test('a missing address is answered with 404 and names the nearest pages', async () => {
  const page = await site.open('/skills/gain-stagging/');
  const { status } = await fetch(site.url('/skills/gain-stagging/'));
  expect(status).toBe(404);
  await page.locator('nearest-pages a').first().waitFor();
  expect(await page.locator('nearest-pages a').first().getAttribute('href')).toContain(
    '/skills/gain-staging/',
  );
});
