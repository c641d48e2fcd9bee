import { expect, test } from 'vitest';
import { builtContent } from '../trouble/odd-content.ts';
import { expectWarmAsCold } from '../trouble/warm.ts';

test(
  'what a build keeps for the next changes no byte of what it builds',
  { timeout: 900_000 },
  async () => {
    expect(await expectWarmAsCold(builtContent(), { seed: 'site', count: 3 })).toHaveLength(3);
  },
);
