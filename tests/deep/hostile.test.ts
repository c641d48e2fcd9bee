import { useSite } from '../browser/browser.ts';
import { holdHostile } from '../browser/hostile-ways.ts';
import { payloads } from '../hostile.ts';

holdHostile(useSite(), payloads);
