import { describe, expect, test } from 'vitest';
import { patchBay } from '../../src/knowledge/path/patch-bay.ts';
import { netOfWays, waysTo } from '../../src/knowledge/plan/way-net.ts';
import { layOutWays } from '../../src/site/path/way-layout.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();

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

describe('The ways into a role, as a net', () => {
  test.each(knowledge.byKind.roles.map((role) => [role.id, role] as const))(
    'of %s has each place once, joins what each way joins, and ends at the role alone',
    (_, role) => {
      const { places, joints } = netOfWays(knowledge, role);
      expect(new Set(places).size).toBe(places.length);
      const joined = joints.map(({ from, to }) => `${places[from]?.id} ${places[to]?.id}`);
      const told = waysTo(knowledge, role).flatMap((way) =>
        way.slice(1).map((to, index) => `${way[index]?.id} ${to.id}`),
      );
      expect(joined.toSorted()).toEqual([...new Set(told)].sort());
      const ends = places.filter((_place, index) => joints.every(({ from }) => from !== index));
      expect(ends).toEqual([role]);
    },
  );

  test('is drawn with every box within the picture, and every cable from box to box', async () => {
    for (const role of knowledge.byKind.roles) {
      const { places, joints } = netOfWays(knowledge, role);
      const { boxes, cables, width, height } = await layOutWays(
        places.map(({ data }) => data.title),
        joints,
      );
      expect(boxes.map(({ label }) => label.join(' '))).toEqual(
        places.map(({ data }) => data.title),
      );
      for (const box of boxes) {
        expect(box.x >= 0 && box.y >= 0, role.id).toBe(true);
        expect(box.x + box.width <= width && box.y + box.height <= height, role.id).toBe(true);
      }
      const meets = (point: string | undefined) => {
        const [x = -9, y = -9] = point?.split(' ').map(Number) ?? [];
        return boxes.some(
          (box) =>
            x >= box.x - 1 &&
            x <= box.x + box.width + 1 &&
            y >= box.y - 1 &&
            y <= box.y + box.height + 1,
        );
      };
      for (const cable of cables) {
        const points = cable.match(/\d+ \d+/g) ?? [];
        expect(meets(points[0]) && meets(points.at(-1)), `${role.id}: ${cable}`).toBe(true);
      }
    }
  });
});
