import { test } from 'vitest';
import { useSite } from './browser.ts';
import { expectSameStart, longestOfEach, longPages } from './first-screens.ts';

const site = useSite();

// Of all pages every night, in tests/deep.
test.for(longestOfEach(longPages()).map((packed) => [packed.page.address, packed] as const))(
  'the first 14,000 bytes of %s show the same first screen as all of it',
  ([, packed]) => expectSameStart(site, packed),
);
