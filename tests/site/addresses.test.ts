import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trimBase } from '../../src/site/base.ts';
import { addressesFile, lastingAddresses, readAddresses } from '../../src/tools/addresses.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { addressesOf } from './pages.ts';

const listed = readAddresses(readFileSync(addressesFile, 'utf8'));

describe('the published addresses', () => {
  test('all answer', () => {
    const there = addressesOf(fullSite);
    const missing = listed.filter((address) => !there.has(trimBase(fullSite.base) + address));
    const say =
      'these were published and lead nowhere: add each to content/renamed.yaml, with to or with removed';
    expect(missing, say).toEqual([]);
  });

  test('are all listed: npm run addresses adds new ones', () => {
    const known = new Set(listed);
    const added = lastingAddresses(realKnowledge()).filter((address) => !known.has(address));
    expect(added, 'run npm run addresses').toEqual([]);
  });

  test('are sorted, each once', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
  });
});
