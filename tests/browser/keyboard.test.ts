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

test('every link, field and scrolling region of a role can be reached by Tab, shows its focus, and is not covered', async () => {
  const page = await site.open('/roles/sound-engineer/', {
    viewport: { width: 1280, height: 700 },
  });
  const reachable = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], input, button, summary, [tabindex="0"]')];
    return all.filter((element) => element.checkVisibility()).length;
  });
  const places = await page.evaluateHandle(() => [...document.querySelectorAll('*')]);
  const seen = new Set<number>();
  const faults: string[] = [];
  for (let step = 0; step < reachable; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((all) => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return {
        index: all.indexOf(element),
        html: element.outerHTML.slice(0, 80),
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        free: above && (element.contains(above) || above.contains(element)),
      };
    }, places);
    seen.add(focus.index);
    if (!focus.outlined) faults.push(`no outline: ${focus.html}`);
    if (!focus.free) faults.push(`covered: ${focus.html}`);
  }
  expect(seen.size).toBe(reachable);
  expect(page.url(), 'the focus alone opens nothing').toBe(site.url('/roles/sound-engineer/'));
  expect(faults).toEqual([]);
});

test('the numbers behind a chart open by keyboard', async () => {
  const page = await site.open('/roles/sound-engineer/');
  const details = page.locator('figure.chart details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await details.locator('table').isVisible()).toBe(true);
  expect(await details.locator('table').innerText()).toContain('$73,130');
});
