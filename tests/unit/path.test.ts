import { describe, expect, test } from 'vitest';
import { neighborsOf } from '../../src/knowledge/path/neighbors.ts';
import { plainPath } from '../../src/knowledge/path/places.ts';
import { placesTold } from '../../src/knowledge/path/places-told.ts';
import { pathOf, standTold } from '../../src/knowledge/path/told.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { layOutPath } from '../../src/site/path/path-layout.ts';
import { linesWithin } from '../../src/site/path/lines-within.ts';
import { widthOf } from '../../src/knowledge/letters.ts';
import { layOutLanes } from '../../src/views/path/lanes-layout.ts';
import type { SignalPath } from '../../src/schema/path.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const role = (id: string) => get(knowledge, 'roles', id);
const paths = [
  ['all of them', plainPath] as const,
  ...knowledge.byKind.families.map(({ id, data }) => [id, data.path] as const),
];

/** A name of two words at every place, as on the page of a family. */
const namesAt = ({ places }: SignalPath) =>
  new Map(places.map(({ id }) => [id, [{ title: 'Front-of-house engineer', address: '/' }]]));

const both = async (path: SignalPath) => [
  await layOutPath(path),
  await layOutPath(path, namesAt(path)),
];

describe.each(paths)('The signal path of %s', (_, path) => {
  test('is drawn and told with the same places and the same cables', async () => {
    const told = placesTold(path, []);
    for (const drawing of await both(path)) {
      expect(drawing.places.map(({ id, label }) => [id, label.join(' ')])).toEqual(
        told.map(({ id, label }) => [id, label]),
      );
      const drawn = drawing.cables.map(({ from, to, kind, words }) =>
        [from, to, kind, words?.says].join(),
      );
      const said = told.flatMap(({ id, leads }) =>
        leads.map(({ to, kind, says }) => [id, to, kind, says].join()),
      );
      expect(drawn.toSorted()).toEqual(said.toSorted());
    }
  });

  test('leads from left to right with room for its words, and on a tablet unless it has over eight steps', async () => {
    const { width, places } = await layOutPath(path);
    expect(width).toBeLessThanOrEqual(places.length > 11 && path.cables.length > 14 ? 896 : 704);
    for (const drawing of await both(path)) {
      expect(drawing.width).toBeLessThanOrEqual(1088);
      for (const { label, names, width } of drawing.places)
        for (const line of [...label, ...names.flatMap(({ lines }) => lines)])
          expect(widthOf(line) * 15, line).toBeLessThanOrEqual(width + 1);
    }
  });

  test('runs straight where one place leads to one other', async () => {
    const { places } = await layOutPath(path);
    const rows = new Map(places.map(({ id, y }) => [id, y]));
    const sound = path.cables.filter(({ kind }) => kind === 'sound');
    for (const { from, to } of sound) {
      const alone = sound.filter((one) => one.from === from || one.to === to).length === 1;
      if (alone) expect(rows.get(from), `${from} to ${to}`).toBe(rows.get(to));
    }
  });

  test('leads downward by the same cables, each from its place to where it arrives', () => {
    const { rows, columns } = layOutLanes(path);
    expect(rows.map(({ id }) => id)).toEqual(path.places.map(({ id }) => id));
    expect(columns).toBeLessThanOrEqual(6);
    const begun = rows.flatMap(({ id, lines }) =>
      lines
        .filter(({ from, path: line }) => from === id && line)
        .map(({ kind }) => `${id} ${kind}`),
    );
    expect(begun.sort()).toEqual(path.cables.map(({ from, kind }) => `${from} ${kind}`).sort());
    const tips = rows.flatMap(({ id, lines }) => lines.flatMap(({ tip }) => (tip ? [id] : [])));
    const told = path.cables.filter(({ kind }) => kind !== 'sound');
    expect(tips.sort()).toEqual(told.map(({ to }) => to).sort());
    // No cable ends in the air: what runs on at the end of a row runs or arrives in the next.
    for (const [index, { lines }] of rows.entries()) {
      const next = rows[index + 1]?.lines ?? [];
      const onward = lines.flatMap(({ on }) => on ?? []);
      const arriving = next.filter(
        (line) => line.from !== rows[index + 1]?.id || line.path.includes(' 0'),
      );
      expect(onward.length, rows[index]?.id).toBeLessThanOrEqual(arriving.length);
      expect(new Set(onward).size).toBe(onward.length);
    }
  });

  test('has every place within the picture and none upon another', async () => {
    for (const { width, height, places, cables } of await both(path)) {
      for (const [index, one] of places.entries()) {
        expect(one.x >= 0 && one.y >= 0).toBe(true);
        expect(one.x + one.width <= width && one.y + one.height <= height).toBe(true);
        const upon = places
          .slice(index + 1)
          .filter(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          );
        expect(upon).toEqual([]);
      }
      for (const { path: line, kind, tip } of cables) {
        expect(line).toMatch(/^M\d+ \d+/);
        expect(tip !== undefined).toBe(kind !== 'sound');
      }
    }
  });

  test('always looks the same', async () => {
    expect(await layOutPath(path)).toEqual(await layOutPath(structuredClone(path)));
  });
});

describe('Who stands next to a role on the path', () => {
  const ids = (roles: readonly { id: string }[]) => roles.map(({ id }) => id);

  test('is whose work reaches it first, who has the same source, and whom its work reaches', () => {
    const { before, beside, after } = neighborsOf(knowledge, role('front-of-house-engineer'));
    expect(ids(before)).toContain('stage-audio-technician');
    expect(ids(beside)).toContain('monitor-engineer');
    expect(ids(after)).toEqual(['live-system-engineer']);
  });

  test('is nobody for a role that stands at no place, which says why', () => {
    const chief = role('audio-crew-chief');
    expect(neighborsOf(knowledge, chief)).toEqual({ before: [], beside: [], after: [] });
    expect(standTold(pathOf(knowledge, chief), chief)).toContain(chief.data.offPath);
  });

  test('is never the role itself, and never stands on two sides', () => {
    for (const one of knowledge.byKind.roles) {
      const { before, beside, after } = neighborsOf(knowledge, one);
      const all = [...before, ...beside, ...after];
      expect(all).not.toContain(one);
      expect(new Set(all).size, one.id).toBe(all.length);
    }
  });
});

test('A label breaks between words only, into two lines at most', () => {
  expect(linesWithin('Foley stage, ADR booth, field', 13)).toHaveLength(2);
  expect(linesWithin('Mix', 13)).toEqual(['Mix']);
  for (const [, { places }] of paths)
    for (const { label } of places) expect(linesWithin(label, 11).join(' ')).toBe(label);
});
