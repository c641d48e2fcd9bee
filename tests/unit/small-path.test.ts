import { describe, expect, test } from 'vitest';
import { layOutSmall } from '../../src/site/path/small-path.ts';
import { realKnowledge } from './real.ts';

const families = realKnowledge().byKind.families.map(({ id, data }) => [id, data.path] as const);

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
    const { width, height, above, below, places, cables } = await layOutSmall(path);
    const at = new Map(places.map((place) => [place.id, place]));
    const spots = places.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(spots.length);
    for (const { x, y } of places) {
      expect(x >= 9 && x <= width - 9).toBe(true);
      expect(y >= 7 && y <= height - 7).toBe(true);
    }
    for (const { from, to, kind, path: line } of cables) {
      const ys = [...line.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
      // A curve bends three quarters of the way to where its points pull it.
      expect(Math.min(...ys) * 0.75).toBeGreaterThanOrEqual(-above - 7);
      expect(Math.max(...ys)).toBeLessThanOrEqual(height + below * 1.4 + 7);
      if (kind === 'sound') expect(at.get(from)?.x).toBeLessThan(at.get(to)?.x ?? 0);
    }
  });
});
