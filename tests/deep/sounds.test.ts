import { expect, test } from 'vitest';
import { placesOf } from '../../src/sound/played.ts';
import { playedAt, tooLoud } from '../sounds.ts';
import { realKnowledge } from '../unit/real.ts';

const bytesOf = (samples: Float32Array) => Buffer.from(samples.buffer);

test.for(realKnowledge().byKind.sounds)(
  '$data.title is not too loud wherever its slider stands, lasts as long, and is the same each time',
  async (sound) => {
    const usual = await playedAt(sound, sound.data.slider?.start ?? 0);
    for (const amount of placesOf(sound.data)) {
      const pair = await playedAt(sound, amount);
      expect(tooLoud(pair), `${amount}`).toEqual([]);
      expect(pair.with[0]?.length, `${amount}`).toBe(usual.with[0]?.length);
    }
    const again = await playedAt(sound, sound.data.slider?.start ?? 0);
    for (const version of ['without', 'with'] as const)
      again[version].forEach((channel, place) =>
        expect(Buffer.compare(bytesOf(channel), bytesOf(usual[version][place] ?? channel))).toBe(0),
      );
  },
);
