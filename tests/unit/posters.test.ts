import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Poster } from '../../src/components/poster/Poster.tsx';
import { get, titleOf } from '../../src/knowledge/graph/knowledge.ts';
import { hasPoster, mostPosterBytes, posterKinds, posterSize } from '../../src/schema/poster.ts';
import type { Posted } from '../../src/schema/poster.ts';
import { skillGroups, stages } from '../../src/schema/vocabulary.ts';
import { drawn } from '../../src/site/drawn.ts';
import { lettersMissing, titleWithin, wordsAt } from '../../src/site/poster/letters.ts';
import type { Mark } from '../../src/site/poster/marks.ts';
import { rowOf } from '../../src/site/poster/meters.ts';
import { paletteOf } from '../../src/site/poster/palette.ts';
import { drawnPng, pngOf, posterKey } from '../../src/site/poster/png.ts';
import { posterOf } from '../../src/site/poster/poster.ts';
import { posterTold } from '../../src/site/poster/told.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const palette = paletteOf(tokens);
const posted: readonly Posted[] = posterKinds.flatMap(
  (kind): readonly Posted[] => knowledge.byKind[kind],
);
const posters = await Promise.all(
  posted.map(async (entry) => ({ entry, marks: await posterOf(knowledge, entry, palette) })),
);
const svgOf = (marks: readonly Mark[]) => drawn(Poster, { back: palette.back, marks });
const saidIn = (marks: readonly Mark[]) => marks.flatMap(({ says }) => says ?? []);
const one = (kind: Posted['kind'], id: string) =>
  posters.find(({ entry }) => entry.kind === kind && entry.id === id)?.marks ?? [];

/** What a poster says beside its title, by the kind of its page. */
function saysAlso(entry: Posted): readonly string[] {
  switch (entry.kind) {
    case 'roles': {
      const { family } = entry.data;
      return family === undefined ? ['fields'] : [get(knowledge, 'families', family).data.title];
    }
    case 'skills':
      return [skillGroups[entry.data.group], 'Awareness', 'Expert'];
    case 'steps':
      return [stages[entry.data.stage]];
    case 'comparisons':
      return entry.id.split('-vs-').map((id) => get(knowledge, 'roles', id).data.title);
  }
}

/** The room of words, by all points of their outlines. */
function boundsOf({ path }: Mark) {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd));
  const range = (all: readonly number[] = []) => [Math.min(...all), Math.max(...all)] as const;
  return { x: range(xs), y: range(ys) };
}

type Range = readonly [number, number];
const meet = ([a, b]: Range, [c, d]: Range) => a < d && c < b;

describe('A poster', () => {
  test('says the whole title of its page, and the family, group, stage or roles it is of', () => {
    const silent = posters.flatMap(({ entry, marks }) => {
      const said = saidIn(marks).join(' ');
      return [titleOf(entry), ...saysAlso(entry)]
        .filter((words) => !said.includes(words))
        .map((words) => `${entry.id}: ${words}`);
    });
    expect(silent).toEqual([]);
  });

  test('has an outline for every letter of it, without a number that is none', () => {
    const missing = posters.flatMap(({ marks }) => saidIn(marks).flatMap(lettersMissing));
    expect(missing).toEqual([]);
    expect(lettersMissing('Ωa')).toEqual(['Ω']);
    expect(posters.filter(({ marks }) => marks.some(({ path }) => /NaN|undef/.test(path)))).toEqual(
      [],
    );
  });

  test('keeps all words within its edges, and no two meet', () => {
    const wrong = posters.flatMap(({ entry, marks }) => {
      const words = marks
        .filter(({ says }) => says)
        .map((mark) => ({ ...mark, ...boundsOf(mark) }));
      const outside = words.filter(
        ({ x, y }) => x[0] < 40 || x[1] > posterSize.width - 40 || y[0] < 40 || y[1] > 600,
      );
      const over = words.filter((one, index) =>
        words.slice(index + 1).some((other) => meet(one.x, other.x) && meet(one.y, other.y)),
      );
      return [...outside, ...over].map(({ says }) => `${entry.id}: ${says}`);
    });
    expect(wrong).toEqual([]);
  });

  test('fills the places of a role in the color of its family', () => {
    const { under } = palette.inkOf('red');
    const filled = one('roles', 'monitor-engineer').filter(
      ({ fill, stroke }) => fill === under && stroke,
    );
    expect(filled).toHaveLength(1);
    expect(
      one('roles', 'audio-stagehand').filter(({ fill, stroke }) => fill === under && stroke),
    ).toHaveLength(2);
  });

  test('has a jack for every role that asks for a skill', () => {
    const marks = one('skills', 'monitor-mixing');
    const jacks = marks.filter(({ fill, path }) => fill && path.includes('a15 15'));
    const counted = saidIn(marks).flatMap((says) => /^(\d+) roles?$/.exec(says)?.[1] ?? []);
    expect(counted.length).toBeGreaterThan(1);
    expect(jacks).toHaveLength(counted.reduce((sum, count) => sum + Number(count), 0));
  });

  test('is told in words that name the page', () => {
    for (const entry of posted) expect(posterTold(knowledge, entry)).toContain(titleOf(entry));
    const role = get(knowledge, 'roles', 'monitor-engineer');
    expect(posterTold(knowledge, { ...role, kind: 'roles' })).toBe(
      'Monitor engineer, Live sound: a role. This role stands at “Monitor console”.',
    );
  });

  test('is for roles, skills, steps and written comparisons alone', () => {
    const kinds = new Set(knowledge.entries.filter(hasPoster).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...posterKinds].sort());
    expect(hasPoster(undefined)).toBe(false);
  });
});

test('A poster of a step keeps its jacks within its edges, however many roles it leads to', () => {
  const { step, radius } = rowOf(60, 700);
  expect(59 * step + 2 * radius).toBeLessThanOrEqual(700);
  expect(rowOf(3, 700).radius).toBeCloseTo(8, 0);
});

describe('A title', () => {
  const room = { width: 1000, height: 200 };
  test.each(['A1', 'Sound', 'Front-of-house or monitor engineer: who mixes for whom, and when?'])(
    'is as large as its room lets it be, whole and within it: %s',
    (title) => {
      const { lines, size } = titleWithin(title, room, 140);
      expect(lines.join(' ')).toBe(title);
      expect(lines.length * size).toBeLessThanOrEqual(room.height);
      for (const line of lines) {
        const { x } = boundsOf(wordsAt(line, { x: 0, y: 0 }, { size, weight: 700, fill: '#000' }));
        expect(x[1]).toBeLessThanOrEqual(room.width);
      }
      expect(size).toBeGreaterThan(60);
    },
  );
});

describe('The colors of posters', () => {
  test('are those of the styles, and what is not told there as it was is an error', () => {
    expect(tokens).toContain(`--back: light-dark(${palette.back},`);
    expect(palette.inkOf('red')).toEqual({ line: '#cc4321', under: '#ab381c' });
    expect(palette.inkOfLook({ tape: 'red', tone: 2 }).under).toBe('#6a2311');
    expect(() => palette.inkOf('pink')).toThrow('pink');
    expect(() => paletteOf(tokens.replace('--back:', '--paper:'))).toThrow('--back');
  });
});

describe('The picture of a poster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'posters-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const svg = svgOf(one('roles', 'monitor-engineer'));

  test('is a PNG of the size that others ask for, and not larger than it may be', async () => {
    const longest = [...posters].sort((a, b) => svgOf(b.marks).length - svgOf(a.marks).length);
    for (const { marks } of longest.slice(0, 4)) {
      const png = Buffer.from(await drawnPng(svgOf(marks)));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(mostPosterBytes);
    }
  });

  test('has the same bytes each time it is drawn', async () => {
    expect(Buffer.compare(await drawnPng(svg), await drawnPng(svg))).toBe(0);
  });

  test('is kept by all that it shows: another title is another picture', () => {
    const entry = get(knowledge, 'roles', 'monitor-engineer');
    expect(posterKey(svg)).toBe(posterKey(svgOf(one('roles', 'monitor-engineer'))));
    expect(posterKey(svg.replace(entry.data.title, 'Monitor mixer'))).not.toBe(posterKey(svg));
  });

  test('is drawn once: the next build has it as it was kept', async () => {
    const first = Buffer.from(await pngOf(svg, folder));
    const [file = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(first.equals(readFileSync(join(folder, file)))).toBe(true);
    writeFileSync(join(folder, file), 'kept');
    expect(String(await pngOf(svg, folder))).toBe('kept');
  });

  test('is drawn all the same where nothing can be kept', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    expect((await pngOf(svg, file)).length).toBeGreaterThan(1000);
  });
});
