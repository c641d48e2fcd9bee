import { describe, expect, test } from 'vitest';
import { patchBay } from '../../src/knowledge/path/patch-bay.ts';
import { waysTo } from '../../src/knowledge/plan/ways-to.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { layOutWays, narrowestWays } from '../../src/site/path/way-layout.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const titleOf = ({ data }: Entry<'steps'> | Entry<'roles'>) => data.title;
const drawingOf = (role: Entry<'roles'>) =>
  layOutWays(
    waysTo(knowledge, role).map((way) => way.map(({ id, data }) => ({ id, title: data.title }))),
  );

test('The patch bay has each role of a family once, at the stage it names', () => {
  const plugged = patchBay(knowledge).flatMap(({ family, jacks }) =>
    jacks.flatMap(({ stage, roles }) =>
      roles.map(({ id, data }) => {
        expect([data.family, data.stage], id).toEqual([family.id, stage]);
        return id;
      }),
    ),
  );
  const held = knowledge.byKind.roles.filter(({ data }) => data.family !== undefined);
  expect(plugged.toSorted()).toEqual(held.map(({ id }) => id).toSorted());
});

describe('The ways into a role, as a picture', () => {
  test.each(knowledge.byKind.roles.map((role) => [role.id, role] as const))(
    'of %s have in each row the places of one way in its order, and the role once at the end',
    (_, role) => {
      const ways = waysTo(knowledge, role);
      const { boxes, rows, height } = drawingOf(role);
      const told = rows.map((y) =>
        boxes
          .filter((box) => box.y < y && y < box.y + box.height)
          .toSorted((a, b) => a.x - b.x)
          .map(({ id }) => id),
      );
      expect(told).toEqual(ways.map((way) => way.map(({ id }) => id)));
      expect(boxes.filter(({ id }) => id === role.id)).toHaveLength(1);
      for (const box of boxes) {
        expect(box.x >= 0 && box.x + box.width <= 100.001).toBe(true);
        expect(box.y >= 0 && box.y + box.height <= height).toBe(true);
      }
    },
  );

  test('have room for every label at its full size where they are narrowest', () => {
    const titles = new Set(
      knowledge.byKind.roles.flatMap((role) => waysTo(knowledge, role).flat()).map(titleOf),
    );
    const tight = knowledge.byKind.roles.flatMap((role) =>
      drawingOf(role).boxes.filter(({ label, width, height }) => {
        expect(titles).toContain(label.join(' '));
        const longest = Math.max(...label.map(({ length }) => length));
        return longest * 6.9 > (width / 100) * narrowestWays || label.length * 18 > height;
      }),
    );
    expect(tight).toEqual([]);
    expect(narrowestWays).toBeLessThanOrEqual(868);
  });
});
