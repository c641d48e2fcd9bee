import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const address = '/roles/boom-operator/ask/';
const copyOn = (permissions: string[]) => site.open(address, { permissions });

describe('A message to send', () => {
  test('is on the clipboard at a press, and the page says so', async () => {
    const page = await copyOn(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    const status = page.locator('copy-words [role=status]');
    await expect.poll(() => status.innerText()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('copy-words blockquote').innerText());
  });

  test('is a citation with the day on which it was read', async () => {
    const page = await site.open('/skills/mixing/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('Cite it, say what is wrong').click();
    await page.getByRole('button', { name: 'Copy the BibTeX' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/url = \{\S+\},\n {2}urldate = \{\d{4}-\d\d-\d\d\}\n\}$/);
    await page.getByRole('button', { name: 'Copy the sentence' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/CC BY 4\.0\. Read \w+ \d+, \d{4}\.$/);
  });

  test.for([
    ['/compare/?roles=foley-artist,boom-operator', /Boom operator|boom operator/],
    ['/plan/?from=nothing&to=foley-artist', /From starting out to Foley artist/],
  ] as const)(
    'of what %s shows has the title and the address of that',
    async ([address, title]) => {
      const page = await site.open(address);
      const cited = page.locator('.page-tools pre');
      await expect.poll(() => cited.first().textContent()).toContain(`${address}. `);
      for (const text of await cited.allTextContents()) {
        expect(text).toMatch(title);
        expect(text).toContain(address);
        expect(text).not.toMatch(/(?:: |\{|=)(?:Compare|Plan)(?:\.|\}| )/);
      }
    },
  );

  test('is selected where the browser lets nobody write to the clipboard', async () => {
    const page = await copyOn([]);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    const status = page.locator('copy-words [role=status]');
    await expect.poll(() => status.innerText()).toBe('Selected: copy it by hand.');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe(await page.locator('copy-words blockquote').innerText());
  });
});
