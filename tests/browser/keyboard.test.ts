import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

test('the first Tab offers to skip to the content, and Enter does so', async () => {
  const page = await site.open('/roles/sound-engineer/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('every link, field and scrolling region of a role can be reached by Tab and shows its focus', async () => {
  const page = await site.open('/roles/sound-engineer/');
  const reachable = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], input, button, summary, [tabindex="0"]')].filter(
        (element) => element.checkVisibility(),
      ).length,
  );
  const seen = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < reachable; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const all = [...document.querySelectorAll('*')];
      return {
        index: String(all.indexOf(element)),
        html: element.outerHTML.slice(0, 80),
        outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      };
    });
    seen.add(focus.index);
    if (!focus.outline) unseen.push(focus.html);
  }
  expect(seen.size).toBe(reachable);
  expect(unseen).toEqual([]);
});

test('what has focus is never covered by a part that sticks', async () => {
  const page = await site.open('/roles/sound-engineer/', {
    viewport: { width: 1280, height: 700 },
  });
  for (let step = 0; step < 60; step++) await page.keyboard.press('Tab');
  const covered = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return !(above && (element.contains(above) || above.contains(element)));
  });
  expect(covered).toBe(false);
});

test('the numbers behind a chart open by keyboard', async () => {
  const page = await site.open('/roles/sound-engineer/');
  const details = page.locator('figure.chart details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await details.locator('table').isVisible()).toBe(true);
  expect(await details.locator('table').innerText()).toContain('$73,130');
});
