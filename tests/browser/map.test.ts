import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const phone = { viewport: { width: 320, height: 700 } };

test('the keyboard goes from the picture into its roles, and Enter opens one', async () => {
  const page = await site.open('/map/');
  await page.locator('.map .scroll').focus();
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(() => {
    const role = document.activeElement as Element;
    const { outlineStyle, outlineWidth } = getComputedStyle(role);
    return {
      name: role.textContent?.trim(),
      inside: Boolean(role.closest('.map svg')),
      outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
  expect(focus.inside).toBe(true);
  expect(focus.outline).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/roles\/[^/]+\/$/);
  expect(await page.locator('h1').innerText()).toBe(focus.name);
});

test('on a phone the moves across families are bars over a list that is folded, without arcs', async () => {
  const page = await site.open('/map/', phone);
  expect(await page.locator('.across-arcs').isVisible()).toBe(false);
  expect(await page.locator('.map').isVisible()).toBe(false);
  expect(await page.locator('.across-list').isVisible()).toBe(true);
  expect(await page.locator('.across-most').first().isVisible()).toBe(true);
  const first = page.locator('.across-list li').first();
  expect(await first.locator('.across-to').isVisible()).toBe(false);
  await first.locator('summary').click();
  expect(await first.locator('.across-to').isVisible()).toBe(true);
});

test(
  'a family that is chosen keeps its arcs, the others fade, and its moves appear',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/map/', { javaScriptEnabled: false });
    await page.locator('#only-studio').check();
    const opacities = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((some) => some.map((one) => Number(getComputedStyle(one).opacity)));
    expect(Math.min(...(await opacities('.across-arcs g.of-studio')))).toBe(1);
    expect(Math.max(...(await opacities('.across-arcs g:not(.of-studio)')))).toBeLessThan(0.2);
    expect(Math.min(...(await opacities('.map .of-studio path')))).toBeGreaterThan(0.5);
    expect(Math.max(...(await opacities('.map [class*="of-"]:not(.of-studio) path')))).toBe(0);
  },
);

test(
  'on a phone the picture of a family scrolls in its own region, by keyboard too',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/families/screen/#how-people-move', phone);
    const region = page.locator('.map .scroll');
    const wider = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wider).toBeGreaterThan(0);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  },
);

test(
  'every role in the picture can be touched: at least 24 px each way',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/families/screen/#how-people-move', { ...phone, hasTouch: true });
    const boxes = await page.locator('.map svg a').evaluateAll((roles) =>
      roles.map((role) => {
        const { width, height } = role.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
  },
);

test(
  'a role that has focus shows its own moves and dims the others',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/map/');
    await page.locator('.map svg a').first().focus();
    const opacities = await page.locator('.map svg g path').evaluateAll((lines) => {
      const mark = document.activeElement?.getAttribute('class') ?? '';
      const opacity = (line: Element) => Number(getComputedStyle(line).opacity);
      const own = lines.filter((line) => line.classList.contains(mark));
      const other = lines.filter((line) => !line.classList.contains(mark));
      return { own: Math.min(...own.map(opacity)), other: Math.max(...other.map(opacity)) };
    });
    expect(opacities.own).toBe(1);
    expect(opacities.other).toBeLessThan(0.5);
  },
);

test('a touch on a role opens it, also without script', async () => {
  const page = await site.open('/families/live/', { hasTouch: true, javaScriptEnabled: false });
  await page.locator('.map svg a').first().tap();
  await page.waitForURL(/\/roles\/[^/]+\/$/);
});

test.for(['/map/', '/families/screen/'])(
  '%s prints its picture whole on one side',
  { tags: 'nightly' },
  async (address) => {
    const page = await site.open(address, { viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const { width, height, over } = await page.locator('.map svg').evaluate((picture) => {
      const box = picture.getBoundingClientRect();
      return { ...box.toJSON(), over: box.right - document.documentElement.clientWidth };
    });
    expect(over).toBeLessThanOrEqual(0);
    // A4 without its margins, in the proportion of its sides.
    expect(height / width).toBeLessThan(273 / 186);
  },
);

test(
  'forced colors keep lines, boxes and names apart from their ground',
  { tags: 'nightly' },
  async () => {
    const page = await site.open('/map/', { forcedColors: 'active', colorScheme: 'dark' });
    const colors = await page.evaluate(() => {
      const style = (selector: string) =>
        getComputedStyle(document.querySelector(`.map ${selector}`) as Element);
      return {
        ground: style('.area').fill,
        line: style('g path').stroke,
        box: style('a rect').stroke,
        name: style('a text').fill,
      };
    });
    expect([colors.line, colors.box, colors.name]).not.toContain(colors.ground);
  },
);
