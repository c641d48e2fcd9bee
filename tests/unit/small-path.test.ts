import { describe, expect, test } from 'vitest';
import { layOutSmall } from '../../src/site/path/small-path.ts';
import { realKnowledge } from './real.ts';

const families = realKnowledge().byKind.families.map(({ id, data }) => [id, data.path] as const);

/** How high the points of a line lie: of a straight one, or of a curve with two points that pull it. */
function heightsOf(line: string): number[] {
  const [start = 0, pull = start, , end = start] = [...line.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(
    ([, y]) => Number(y),
  );
  const between = (t: number) =>
    start * (1 - t) ** 3 + 3 * pull * t * (1 - t) ** 2 + 3 * pull * t ** 2 * (1 - t) + end * t ** 3;
  return line.includes('C') && start !== end && pull === start
    ? [start, end]
    : Array.from({ length: 21 }, (_, index) => between(index / 20));
}

/** Points along a line that starts at one place, bends and goes on level. */
function pointsOf(line: string): [x: number, y: number][] {
  let [x = 0, y = 0] = [...line.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  return [...line.matchAll(/([CH])([^CHM]+)/g)].flatMap(([, letter, rest = '']) => {
    const [x1 = 0, y1 = y, x2 = x1, y2 = y, x3 = x1, y3 = y] = rest.trim().split(' ').map(Number);
    const mixed = (a: number, b: number, c: number, d: number, t: number) =>
      a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
    const points = steps.map((t): [number, number] =>
      letter === 'H' ? [x + (x1 - x) * t, y] : [mixed(x, x1, x2, x3, t), mixed(y, y1, y2, y3, t)],
    );
    [x, y] = letter === 'H' ? [x1, y] : [x3, y3];
    return points;
  });
}

describe.each(families)('The small path of %s', (_, path) => {
  test('has the places and cables of the large one', async () => {
    const { places, cables } = await layOutSmall(path);
    expect(places.map(({ id, kind }) => [id, kind])).toEqual(
      path.places.map(({ id, kind }) => [id, kind]),
    );
    expect(cables.map(({ from, to, kind }) => [from, to, kind])).toEqual(
      path.cables.map(({ from, to, kind }) => [from, to, kind]),
    );
  });

  test('has all of it within the picture, no two places at one spot, and sound leading to the right', async () => {
    const { width, top, height, places, cables } = await layOutSmall(path);
    const at = new Map(places.map((place) => [place.id, place]));
    const spots = places.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(spots.length);
    for (const { x, y } of places) {
      expect(x >= 9 && x <= width - 9).toBe(true);
      expect(y >= top + 7 && y <= top + height - 7).toBe(true);
    }
    for (const { from, to, kind, path: line } of cables) {
      for (const y of heightsOf(line)) expect(y >= top && y <= top + height).toBe(true);
      if (kind === 'sound') expect(at.get(from)?.x).toBeLessThan(at.get(to)?.x ?? 0);
    }
  });

  test('has no cable of sound that runs behind a place', async () => {
    const { places, cables } = await layOutSmall(path);
    const behind = cables
      .filter(({ kind }) => kind === 'sound')
      .flatMap(({ from, to, path: line }) => {
        const others = places.filter(({ id }) => id !== from && id !== to);
        return others.filter((place) =>
          pointsOf(line).some(([x, y]) => Math.abs(x - place.x) < 9 && Math.abs(y - place.y) < 7),
        );
      });
    expect(behind).toEqual([]);
  });
});
