import { expect, test } from 'vitest';
import { playedAt, tooLoud } from '../sounds.ts';
import { realKnowledge } from '../unit/real.ts';

test.for(realKnowledge().byKind.sounds)(
  '$data.title is not too loud at either end of its slider, and lasts as long',
  async (sound) => {
    const { low, high, start } = sound.data.slider ?? { low: 0, high: 0, start: 0 };
    const length = (await playedAt(sound, start)).with[0]?.length;
    for (const amount of [low, high]) {
      const pair = await playedAt(sound, amount);
      expect(tooLoud(pair), `${amount}`).toEqual([]);
      expect(pair.with[0]?.length, `${amount}`).toBe(length);
    }
  },
);
