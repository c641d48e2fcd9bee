import { readFileSync, writeFileSync } from 'node:fs';
import type { MadeSound } from '../schema/sounds.ts';
import { made } from '../sound/made.ts';
import { placesOf } from '../sound/played.ts';
import { rate } from '../sound/rate.ts';
import { roomFor } from '../sound/safe.ts';
import { wholeKnowledge } from './whole.ts';

/**
 * `npm run gains`: measures by how much each sound has to be turned up or down at each place of its slider, in
 * tenths of a dB, rounded down. With ids behind it, measures those sounds alone.
 */
const file = 'src/sound/gains.json';
const ids = process.argv.slice(2);
const gains = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const { byKind } = await wholeKnowledge();
for (const { id, data } of byKind.sounds) {
  if (ids.length > 0 && !ids.includes(id)) continue;
  const { make } = await made[id as MadeSound]();
  gains[id] = placesOf(data)
    .map((amount) => Math.floor(10 * roomFor(make(rate, amount), rate) - 0.1))
    .join(' ');
  console.log(id, gains[id]);
}
writeFileSync(file, `${JSON.stringify(gains, Object.keys(gains).sort(), 2)}\n`);
