import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decode } from '../decode/decode.ts';
import { knownOf } from '../decode/known-of.ts';
import { NamesInText } from '../decode/named.ts';
import { publishedAdverts, type AdvertsMeasured, type DecodeMeasured } from '../decode/measured.ts';
import { scoreOf, type LabeledAdvert } from '../decode/score.ts';
import { today } from '../knowledge/today.ts';
import { wholeKnowledge } from './whole.ts';

/**
 * `npm run measure:decode`: decodes the published adverts, and writes what the page shows. With a file
 * behind it decodes the adverts of that file, and writes nothing. `--misses` lists what went wrong.
 */
const names = process.argv.slice(2);
const misses = names.includes('--misses');
const [file] = names.filter((one) => !one.startsWith('--'));

const known = new NamesInText(knownOf(await wholeKnowledge()));

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${Math.round((100 * part) / whole)}%`;

/** Decodes the adverts of a file, and prints how they fare. */
function measure(path: string): AdvertsMeasured {
  const adverts = parse(readFileSync(path, 'utf8')) as LabeledAdvert[];
  const scored = scoreOf(adverts, (text) => decode(known, text));
  console.log(`${adverts.length} adverts of ${path}`);
  console.table(
    scored.kinds.map(({ kind, wanted, found, marked, wrong }) => ({
      ...{ kind, wanted, found, recall: share(found, wanted) },
      ...{ marked, wrong, 'false marks': share(wrong, marked) },
    })),
  );
  if (misses)
    for (const { advert, kind, is, what } of scored.misses) console.log(advert, kind, is, what);
  return { adverts: adverts.length, kinds: scored.kinds };
}

if (file) measure(file);
else {
  const { mended, unseen } = publishedAdverts;
  const measured: DecodeMeasured = {
    day: today(),
    mended: measure(mended),
    unseen: measure(unseen),
  };
  writeFileSync('src/decode/measured.json', `${JSON.stringify(measured, null, 2)}\n`);
}
