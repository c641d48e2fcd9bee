import { describe, expect, test } from 'vitest';
import { madeSounds } from '../../src/schema/sound.ts';
import { loudness } from '../../src/sound/loudness.ts';
import { made } from '../../src/sound/made.ts';
import { peakOf } from '../../src/sound/measure/levels.ts';
import { measured, measures, waysToMeasure } from '../../src/sound/measure/measures.ts';
import { rate } from '../../src/sound/rate.ts';
import { limits, safe } from '../../src/sound/safe.ts';
import type { Channels, Pair } from '../../src/sound/sound.ts';
import { realKnowledge } from './real.ts';

const sounds = realKnowledge().byKind.sounds;
const pairs = new Map<string, Pair>();
const rows: Record<string, string>[] = [];

/** A sound as it is played where its slider stands at first. */
async function pairOf({ id, data }: (typeof sounds)[number], amount = data.slider?.start ?? 0) {
  const key = `${id} ${amount}`;
  const { make } = await made[id as keyof typeof made]();
  const pair = pairs.get(key) ?? safe(make(rate, amount), rate);
  pairs.set(key, pair);
  return pair;
}

const peak = (channels: Channels) => Math.max(...channels.map(peakOf));

test('Every sound that is made has its entry, and every entry its sound', () => {
  expect(sounds.map(({ id }) => id).sort()).toEqual([...madeSounds].sort());
});

test('No two measures have the same name', () => {
  expect(measures.size).toBe(waysToMeasure);
});

describe.each(sounds)('$data.title', (sound) => {
  test('is not louder than −20 LUFS and no sample above −12 dBFS, wherever its slider stands', async () => {
    const { low, high, start } = sound.data.slider ?? { low: 0, high: 0, start: 0 };
    for (const amount of new Set([low, start, high])) {
      const pair = await pairOf(sound, amount);
      for (const channels of [pair.without, pair.with]) {
        expect(loudness(channels, rate), `${amount}`).toBeLessThanOrEqual(limits.loudness);
        expect(peak(channels), `${amount}`).toBeLessThanOrEqual(limits.peak);
      }
      expect(Math.max(peak(pair.with), peak(pair.without))).toBeGreaterThan(-45);
    }
  });

  test('is a loop of three to ten seconds without an edge, the same each time', async () => {
    const pair = await pairOf(sound);
    const lengths = [...pair.without, ...pair.with].map((channel) => channel.length / rate);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThanOrEqual(3);
    expect(lengths[0]).toBeLessThanOrEqual(10);
    for (const channel of [...pair.without, ...pair.with]) {
      expect(channel.every(Number.isFinite)).toBe(true);
      expect(Math.abs(channel[0] ?? 1) + Math.abs(channel.at(-1) ?? 1)).toBeLessThan(0.002);
    }
    const { make } = await made[sound.id as keyof typeof made]();
    const again = safe(make(rate, sound.data.slider?.start ?? 0), rate);
    expect(
      again.with.map((channel) => Buffer.from(channel.buffer).toString('base64').slice(0, 5000)),
    ).toEqual(
      pair.with.map((channel) => Buffer.from(channel.buffer).toString('base64').slice(0, 5000)),
    );
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
