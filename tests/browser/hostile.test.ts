import { payloads } from '../hostile.ts';
import { useSite } from './browser.ts';
import { holdHostile } from './hostile-ways.ts';

const site = useSite();

// One of each three. All of them every night, in tests/deep; without a browser, in tests/unit.
holdHostile(
  site,
  payloads.filter((_, index) => index % 3 === 0),
);
