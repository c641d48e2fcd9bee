import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './browser.ts';

const site = useSite();

test('axe finds nothing on a page of results', async () => {
  const page = await site.open('/search/?q=headroom');
  await page.locator('.results li').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('forced colors leave the meters and the lines of the charts visible', async () => {
  const page = await site.open('/roles/sound-engineer/', { forcedColors: 'active' });
  const colors = await page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) as Element);
    const [full, empty] = ['.m4 i:last-child', '.m2 i:last-child'].map(
      (selector) => style(selector).backgroundColor,
    );
    return { full, empty, line: style('.chart .line').stroke, back: style('body').backgroundColor };
  });
  expect(colors.full).not.toBe(colors.empty);
  expect(colors.line).not.toBe('none');
});
