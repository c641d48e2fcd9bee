import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { publishedAdverts } from '../../src/decode/measured.ts';
import measured from '../../src/decode/measured.json' with { type: 'json' };
import { NamesInText } from '../../src/decode/named.ts';
import { scoreOf, type LabeledAdvert } from '../../src/decode/score.ts';
import { realKnowledge } from './real.ts';

test('What the page tells of the published adverts is what they score today', () => {
  const adverts = existsSync(publishedAdverts)
    ? (parse(readFileSync(publishedAdverts, 'utf8')) as LabeledAdvert[])
    : [];
  const names = new NamesInText(knownOf(realKnowledge()));
  expect(measured.adverts).toBe(adverts.length);
  expect(measured.kinds).toEqual(scoreOf(adverts, (text) => decode(names, text)).kinds);
});
