import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const phone = { width: 390, height: 844 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 800 };

test('a day is a list on a phone and a strip on wider screens, and never both', async () => {
  const page = await site.open('/roles/front-of-house-engineer/');
  for (const [device, strips] of [
    [phone, 0],
    [tablet, 1],
    [desk, 1],
  ] as const) {
    await page.setViewportSize(device);
    const shown = await page.locator('figure.day').evaluate((day) => {
      const high = (element: Element) => element.getBoundingClientRect().height > 1;
      return {
        strips: [...day.querySelectorAll('.day-strip')].filter(high).length,
        lists: [...day.querySelectorAll('.day-list')].filter(high).length,
      };
    });
    expect(shown).toEqual({ strips, lists: 1 - strips });
  }
});

test('the days of five roles that the reader lays side by side have words that meet nowhere', async () => {
  const roles =
    'audio-stagehand,live-system-engineer,rf-coordinator,foley-artist,worship-audio-lead';
  const page = await site.open(`/compare/?roles=${roles}`);
  await page.locator('.shown:not([aria-busy]) .days-compared').waitFor();
  for (const device of [tablet, desk]) {
    await page.setViewportSize(device);
    const bad = await page.locator('.days-compared').evaluate((days) => {
      const strips = [...days.querySelectorAll('.day-strip')];
      const places = (strip: Element) =>
        [...strip.querySelectorAll('tspan')]
          .map((words) => ({ words, at: words.getBoundingClientRect() }))
          .filter(({ at }) => at.width > 0);
      return strips.flatMap((strip) => {
        const { left, right } = strip.getBoundingClientRect();
        const all = places(strip);
        return all.filter(({ words, at }) => {
          const meets = all.some(
            (other) =>
              other.words.parentElement !== words.parentElement &&
              at.left < other.at.right &&
              other.at.left < at.right &&
              Math.abs(at.top - other.at.top) < 12,
          );
          return meets || at.left < left - 1 || at.right > right + 1;
        });
      }).length;
    });
    expect(bad).toBe(0);
    expect(await page.locator('.day-of').count()).toBe(5);
  }
});
