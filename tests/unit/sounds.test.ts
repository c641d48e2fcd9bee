import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeSounds } from '../../src/schema/sounds.ts';
import { measured, measures, waysToMeasure } from '../../src/sound/measure/measures.ts';
import { placesOf, settingsOf } from '../../src/sound/played.ts';
import { rate } from '../../src/sound/rate.ts';
import { roomFor } from '../../src/sound/safe.ts';
import type { Pair } from '../../src/sound/sound.ts';
import { loudness } from '../../src/sound/loudness.ts';
import { measuredPart, soundsDocument, soundsFile } from '../../src/tools/sound-table.ts';
import { playedAt, strongest } from '../sounds.ts';
import { realKnowledge } from './real.ts';

const sounds = realKnowledge().byKind.sounds;
const pairs = new Map<string, Pair>();
const rows: Record<string, string>[] = [];

/** A sound as it is played where its slider stands at first. */
async function pairOf(sound: (typeof sounds)[number]) {
  const pair = pairs.get(sound.id) ?? (await playedAt(sound, sound.data.slider?.start ?? 0));
  pairs.set(sound.id, pair);
  return pair;
}

test('Every sound that is made has its entry, and every entry its sound', () => {
  expect(sounds.map(({ id }) => id).sort()).toEqual([...madeSounds].sort());
});

test('No two measures have the same name', () => {
  expect(measures.size).toBe(waysToMeasure);
});

describe.each(sounds)('$data.title', (sound) => {
  test('is not louder than −20 LUFS and no sample above −12 dBFS, and can be heard', async () => {
    const pair = await pairOf(sound);
    // What was measured for it is still so: it is as loud as it may be, or as strong, and not less.
    const room = roomFor(pair, rate);
    expect(room).toBeGreaterThanOrEqual(0);
    expect(room).toBeLessThan(0.3);
    expect(Math.max(strongest(pair.with), strongest(pair.without))).toBeGreaterThan(-45);
  });

  test('is loud enough both ways to be heard beside the others: nobody has to turn up for one version', async () => {
    const pair = await pairOf(sound);
    for (const version of [pair.without, pair.with])
      expect(loudness(version, rate)).toBeGreaterThan(-35);
  });

  test('has its gain measured for each place of its slider', () => {
    expect(settingsOf(sound)[0]).toMatch(/^-?\d+( -?\d+)*$/);
    expect(settingsOf(sound)[0].split(' ').length).toBe(placesOf(sound.data).length);
  });

  test('is a loop of three to ten seconds without an edge', async () => {
    const pair = await pairOf(sound);
    const lengths = [...pair.without, ...pair.with].map((channel) => channel.length / rate);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThanOrEqual(3);
    expect(lengths[0]).toBeLessThanOrEqual(10);
    for (const channel of [...pair.without, ...pair.with]) {
      expect(channel.every(Number.isFinite)).toBe(true);
      expect(Math.abs(channel[0] ?? 1) + Math.abs(channel.at(-1) ?? 1)).toBeLessThan(0.002);
    }
  });

  test.for(sound.data.claims)('$says', async ({ says, measured: how }) => {
    const { found, holds } = measured(await pairOf(sound), rate, how);
    rows.push({ sound: sound.id, says, found });
    expect(holds, found).toBe(true);
  });
});

test('What is claimed of the sounds, and what was measured', () => {
  console.table(rows);
  expect(rows.length).toBe(sounds.flatMap(({ data }) => data.claims).length);
});

test('docs/sounds.md shows what is claimed and what was measured: npm run sounds writes it', async () => {
  const parts: string[] = [];
  for (const sound of sounds) parts.push(measuredPart(sound, await pairOf(sound)));
  expect(readFileSync(soundsFile, 'utf8')).toBe(await soundsDocument(parts));
});

test('Every role listens for three sounds, and no skill for more', () => {
  const knowledge = realKnowledge();
  for (const { id, data } of knowledge.byKind.roles) expect(new Set(data.hears).size, id).toBe(3);
  for (const [id, heard] of knowledge.soundsBySkill) expect(heard.length, id).toBeLessThan(4);
});
