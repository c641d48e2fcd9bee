import { payloads } from '../hostile.ts';
import { useSite } from './browser.ts';
import { holdHostile } from './hostile-ways.ts';

const site = useSite();

// One of each six. All of them every night, in tests/deep; without a browser, in tests/unit.
holdHostile(
  site,
  payloads.filter((_, index) => index % 6 === 0),
);
