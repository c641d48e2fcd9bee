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
});
