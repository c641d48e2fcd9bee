import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decode } from '../decode/decode.ts';
import { knownOf } from '../decode/known-of.ts';
import { NamesInText } from '../decode/named.ts';
import { publishedAdverts as published, type DecodeMeasured } from '../decode/measured.ts';
import { scoreOf, type LabeledAdvert } from '../decode/score.ts';
import { today } from '../knowledge/today.ts';
import { wholeKnowledge } from './whole.ts';

/**
 * `npm run measure:decode`: decodes the published adverts, and writes what the page shows. With a file
 * behind it decodes the adverts of that file, and writes nothing. `--misses` lists what went wrong.
 */
const names = process.argv.slice(2);
const misses = names.includes('--misses');
const [file = published] = names.filter((one) => !one.startsWith('--'));

const adverts = parse(readFileSync(file, 'utf8')) as LabeledAdvert[];
const known = new NamesInText(knownOf(await wholeKnowledge()));
const scored = scoreOf(adverts, (text) => decode(known, text));

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${Math.round((100 * part) / whole)}%`;
console.log(`${adverts.length} adverts of ${file}`);
console.table(
  scored.kinds.map(({ kind, wanted, found, marked, wrong }) => ({
    ...{ kind, wanted, found, recall: share(found, wanted) },
    ...{ marked, wrong, 'false marks': share(wrong, marked) },
  })),
);
if (misses)
  for (const { advert, kind, is, what } of scored.misses) console.log(advert, kind, is, what);

if (file === published) {
  const measured: DecodeMeasured = { day: today(), adverts: adverts.length, kinds: scored.kinds };
  writeFileSync('src/decode/measured.json', `${JSON.stringify(measured, null, 2)}\n`);
}
