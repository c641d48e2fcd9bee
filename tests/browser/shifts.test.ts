import { expect, test } from 'vitest';
import { useSite } from './browser.ts';
import { desk, phone, shiftsOn } from './shifts.ts';

const site = useSite();
const results = '/search/?q=foley';
const plan = '/plan/?from=nothing&to=front-of-house-engineer';

// Every kind of page every night, in tests/deep.
test('nothing moves while the pages load whose first screen a script changes', async () => {
  const onPhone = await shiftsOn(site, ['/', results, plan], phone);
  const onDesk = await shiftsOn(site, [results], desk);
  expect([...onPhone, ...onDesk]).toEqual([]);
});
