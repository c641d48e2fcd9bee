import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { publishedAdverts } from '../../src/decode/measured.ts';
import measured from '../../src/decode/measured.json' with { type: 'json' };
import { NamesInText } from '../../src/decode/named.ts';
import { scoreOf, type LabeledAdvert } from '../../src/decode/score.ts';
import { realKnowledge } from './real.ts';

const names = new NamesInText(knownOf(realKnowledge()));

test.for(['mended', 'unseen'] as const)(
  'What the page tells of the published adverts (%s) is what they score today',
  (which) => {
    const text = readFileSync(publishedAdverts[which], 'utf8');
    const adverts = parse(text) as LabeledAdvert[];
    const { kinds } = scoreOf(adverts, (advert) => decode(names, advert));
    expect(measured[which]).toEqual({ adverts: adverts.length, kinds });
  },
);
