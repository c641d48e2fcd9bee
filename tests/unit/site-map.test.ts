import { expect, test } from 'vitest';
import { isTurned, reviewedAt } from '../../src/tools/integrations/site-map.ts';
import { realKnowledge } from './real.ts';

test('two roles in the order their page does not have are turned, and nothing else is', () => {
  expect(isTurned('/compare/b-vs-a/')).toBe(true);
  for (const address of ['/compare/a-vs-b/', '/compare/', '/roles/b-vs-a/', '/', '/compare/x/']) {
    expect(isTurned(address), address).toBe(false);
  }
});

test('every entry with a page says when it was reviewed, at the address of that page', () => {
  const { byAddress } = realKnowledge();
  const reviewed = reviewedAt([...byAddress.values()]);
  expect(reviewed.size).toBe(byAddress.size);
  for (const [address, entry] of byAddress) expect(reviewed.get(address)).toBe(entry.data.reviewed);
});
