import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Both colors of each name, by day and in the dark. */
const colors = new Map(
  [...tokens.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);
const hues = [...tokens.matchAll(/--hue: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
  ([, light = '', dark = '']) => [light, dark] as const,
);

/** How light a color is, by the formula of the standard. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const of = (name: string) => {
  const found = colors.get(name);
  if (!found) throw new Error(`tokens.css has no color ${name} by day and in the dark`);
  return found;
};

const worst = (colors: readonly [string, string], ground: string) =>
  Math.min(...colors.map((color, scheme) => contrast(color, of(ground)[scheme] ?? '')));

test.each([
  ['text', 'back'],
  ['text', 'panel'],
  ['quiet', 'back'],
  ['quiet', 'panel'],
])('Words in --%s on --%s have 4.5 to 1 or more, by day and in the dark', (words, ground) => {
  expect(worst(of(words), ground)).toBeGreaterThanOrEqual(4.5);
});

test('Tapes and the lines of pictures have 3 to 1 or more to the page', () => {
  expect(hues.length).toBe(11);
  const pale = [...hues, of('trace')].filter((one) => worst(one, 'back') < 3);
  expect(pale).toEqual([]);
});

test('The stops and cables of a path that are not lit have 3 to 1 or more to what they lie on', () => {
  const grounds = ['back', 'panel'];
  expect(grounds.filter((ground) => worst(of('wire'), ground) < 3)).toEqual([]);
});

/** A color so far on its way to black, the rest in percent. */
function darkened(color: string, percent: number): string {
  const parts = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) * percent) / 100);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** How dark a tape is under words, and that of a second role by day and in the dark, in percent. */
const [, under, day, night] = (
  /--fill: light-dark\(color-mix\(in srgb, var\(--hue\) (\d+)%, #000\).*\.tone2 \{\s*--tape: light-dark\(\s*color-mix\(in srgb, var\(--hue\) (\d+)%, #000\),\s*color-mix\(in srgb, var\(--hue\) (\d+)%, #000\)\s*\);/s.exec(
    tokens,
  ) ?? []
).map(Number) as [number, number, number, number];

test('The second role of a family has a shade of its tape that tells apart in gray too, and bears words', () => {
  // No family has indigo: it is of one role without a family.
  const ofFamilies = hues.filter(([light]) => light !== '#2f4694');
  expect(ofFamilies).toHaveLength(hues.length - 1);
  for (const [light, dark] of ofFamilies) {
    const second = [darkened(light, day), darkened(dark, night)] as const;
    expect(worst(second, 'back')).toBeGreaterThanOrEqual(4.5);
    for (const [one, other] of [
      [light, second[0]],
      [darkened(light, under), second[0]],
      [dark, second[1]],
    ] as const)
      expect(contrast(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(1.6);
  }
});

test('Fields have their edge, and the focus its ring, in colors that words have', () => {
  const base = readFileSync('src/styles/base.css', 'utf8');
  expect(base).toMatch(/input,\s+select,\s+button \{[^}]*border: 1px solid var\(--quiet\)/);
  expect(base).toMatch(/:focus-visible \{\s+outline: 3px solid var\(--text\)/);
});
