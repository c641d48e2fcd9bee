import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

/** Words shown of a text: enough to know it by, so that a sentence that is mended changes nothing here. */
const most = 48;

/**
 * What a screen reader is given of a part of a page: roles, names and order. Numbers are “#” and long
 * texts are cut, because the content changes every week.
 */
async function readOut(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n');
  return lines
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) => line.replaceAll(/\d[\d,.]*/g, '#'))
    .map((line) => (line.length > most + 20 ? `${line.slice(0, most + 20)}…` : line))
    .join('\n');
}

/** Holds what is read out to the file of that name; `-u` behind the command writes it anew. */
const held = async (name: string, ...parts: Locator[]) => {
  const texts: string[] = [];
  for (const part of parts) texts.push(await readOut(part));
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`read-out/${name}.txt`);
};

const nightly = { tags: 'nightly' };

test('The home page is read out as it was', nightly, async () => {
  const page = await site.open('/');
  await held('home', page.locator('body'));
});

test(
  'A role is read out as it was: what it is, its facts, and each level after its skill',
  nightly,
  async () => {
    const page = await site.open('/roles/boom-operator/');
    await held('role', page.locator('main'));
  },
);

test('A comparison is read out as it was, each level in its column', nightly, async () => {
  const page = await site.open('/compare/audio-technician-vs-sound-engineer/');
  await held('comparison', page.locator('main'));
});

test(
  'A search by keyboard is read out as it was: what is suggested, which is chosen, what is found',
  nightly,
  async () => {
    const page = await site.open('/skills/gain-staging/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('headroom');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await held('search', page.locator('header search'));
  },
);

test('A plan with a route is read out as it was', nightly, async () => {
  const page = await site.open('/plan/?from=nothing&to=boom-operator');
  await page.locator('.plan-routes:not([aria-busy]) h2').waitFor();
  await held('plan', page.locator('.plan-routes'));
});

test('A decoded advert is read out as it was', nightly, async () => {
  const page = await site.open('/decode/');
  await page.getByLabel('The advert').fill('Monitor engineer wanted. DiGiCo, £250 a day.');
  await page.getByRole('button', { name: 'Decode' }).click();
  await page.locator('decode-advert [role=status]').filter({ hasText: 'Not said' }).waitFor();
  await held('decode', page.locator('decode-advert'));
});
