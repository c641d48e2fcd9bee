import { describe, expect, test } from 'vitest';
import { axeOn } from './axe.ts';
import { kindsOfPage, useSite } from './browser.ts';

const site = useSite();
describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.for(kindsOfPage)('axe finds nothing on %s', async (address) => {
    const page = await site.open(address, { colorScheme, reducedMotion: 'reduce' });
    const { violations } = await axeOn(page).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
    );
    expect(found).toEqual([]);
    await page.context().close();
  });
});

test('axe finds nothing on a page of results', async () => {
  const page = await site.open('/search/?q=headroom');
  await page.locator('.results li').first().waitFor();
  const { violations } = await axeOn(page).analyze();
  expect(violations.map((violation) => violation.id)).toEqual([]);
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
