import { beforeAll, describe, expect, test } from 'vitest';
import { familyMap, wholeMap } from '../../src/knowledge/graph/map.ts';
import { layOut, type Drawing, ring } from '../../src/site/map/map-layout.ts';
import { arcPath, roundedPath, type Box } from '../../src/site/lines.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const maps = [
  ['everything', wholeMap(knowledge)],
  ...knowledge.byKind.families.map(({ id }) => [id, familyMap(knowledge, id)] as const),
] as const;

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const anyOverlap = (boxes: readonly Box[]) =>
  boxes.some((one, index) => boxes.slice(index + 1).some((other) => overlap(one, other)));

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe.each(maps)('The picture of %s', (_, map) => {
  let picture: Drawing;

  beforeAll(async () => {
    picture = await layOut(map);
  });

  test('is the same each time it is drawn', async () => {
    expect(await layOut(map)).toEqual(picture);
  });

  test('has each role in its region, and nothing on top of anything else', () => {
    const { areas, width, height } = picture;
    expect(anyOverlap(areas)).toBe(false);
    expect(anyOverlap(areas.flatMap((area) => area.boxes))).toBe(false);
    for (const area of areas) {
      expect(inside(area, { x: 0, y: 0, width, height }), area.region.id).toBe(true);
      expect(area.boxes.filter((box) => !inside(box, area))).toEqual([]);
    }
  });

  test('puts a role nobody comes to above every role of its family that it leads to', () => {
    const { areas } = picture;
    for (const { boxes, wires } of areas) {
      const top = new Map(boxes.map((box) => [box.role, box.y]));
      const reached = new Set(
        wires.flatMap((wire) => (wire.both ? [wire.from, wire.to] : wire.to)),
      );
      for (const { from, to } of wires.filter((wire) => !reached.has(wire.from)))
        expect(top.get(from), `${from.id} above ${to.id}`).toBeLessThan(top.get(to) ?? 0);
    }
  });

  test('has its regions at two edges at most, and each begins at the edge of its region, with room for a ring', () => {
    const { areas } = picture;
    expect(new Set(areas.map(({ x }) => x)).size).toBeLessThanOrEqual(2);
    for (const { x, boxes, wires, region } of areas) {
      const starts = boxes.map((box) => box.x);
      const across = wires.flatMap(({ path }) =>
        [...path.matchAll(/([\d.]+) [\d.]+/g)].map(([, at]) => Number(at)),
      );
      expect(Math.min(...starts, ...across) - x, region.id).toBeLessThanOrEqual(ring);
      expect(Math.min(...starts) - x, region.id).toBeGreaterThanOrEqual(ring);
    }
  });

  test('has targets of at least 24 pixels', () => {
    const { areas } = picture;
    const sides = areas.flatMap((area) =>
      area.boxes.flatMap(({ width, height }) => [width, height]),
    );
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(24);
  });
});

describe('A path', () => {
  test('rounds its corners, by less where a stretch is short', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 4, y: 20 },
    ];
    expect(roundedPath(corner)).toBe('M0 0L0 14Q0 20 2 20L4 20');
  });

  test('from box to box starts and ends at their borders, whichever comes first', () => {
    const one = { x: 0, y: 0, width: 20, height: 20 };
    const other = { x: 100, y: 0, width: 20, height: 20 };
    expect(arcPath(one, other)).toBe('M20 10Q60 2 100 10');
    expect(arcPath(other, one)).toBe('M100 10Q60 18 20 10');
  });
});
