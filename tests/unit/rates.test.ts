import { describe, expect, test } from 'vitest';
import { implausible } from '../../src/checks/figures/implausible.ts';
import { citationsIn } from '../../src/knowledge/graph/citations.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import { classFact, payFact, payFirst } from '../../src/knowledge/figures/pay-fact.ts';
import { classesInShort, payInShort } from '../../src/knowledge/figures/pay-short.ts';
import {
  formatRate,
  formatRateContext,
  formatRatePlace,
  formatRateSum,
  leadRate,
  ratesByPlace,
  ratesOf,
  rateUnits,
  splitRates,
} from '../../src/knowledge/figures/rates.ts';
import { rate as rateSchema } from '../../src/schema/rate.ts';
import { placeShort } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';
import { entriesWith, filing, rate, role, sampleKnowledge, source, type Fields } from './sample.ts';

type Given = Partial<Fields<'rates'>>;

/** The rates of the sample's mixer, by what each of them changes. */
function mixerWith(rates: Readonly<Record<string, Given>>, fields: Partial<Fields<'roles'>> = {}) {
  const knowledge = sampleKnowledge(
    role('mixer', 'technician', fields),
    source('other'),
    ...Object.entries(rates).map(([id, given]) => rate(id, given)),
  );
  const mixer = get(knowledge, 'roles', 'mixer');
  return {
    knowledge,
    mixer,
    order: ratesOf(knowledge, mixer).map(({ id }) => id),
    lead: leadRate(knowledge, mixer)?.id,
  };
}

/** An older one of the UK. */
const british: Given = { place: 'gb', unit: 'GBP', period: 'from May 1, 2025' };

const dataOf = (given: Given = {}) => rateSchema.parse(rate('one', given).fields);

describe('The rates of a role', () => {
  test.each<[string, Given, Given]>([
    ['the surer', {}, { confidence: 'medium', period: 'from May 1, 2027' }],
    ['the newer', {}, { period: 'from May 1, 2025' }],
    ['one with a date', { period: '1999' }, { period: 'undated, read 2026' }],
    ['that of the US, older too', { period: 'from May 1, 2025' }, { place: 'gb', unit: 'GBP' }],
    ['that of the UK before others', british, { place: 'au', unit: 'AUD' }],
    ['the surer, of whichever country', british, { confidence: 'medium' }],
    ['one of the role alone', { confidence: 'medium' }, { covers: 'All who answered' }],
    ['the one in the more usual unit', { low: 900 }, { per: 'hour', low: 50 }],
    ['the lower', { low: 400 }, { low: 500 }],
    ['one of the role’s own grade', { confidence: 'medium' }, { grade: 'above' }],
  ])('have first %s', (_, better, worse) => {
    expect(mixerWith({ a: worse, b: better }).order).toEqual(['b', 'a']);
    expect(mixerWith({ a: better, b: worse }).order).toEqual(['a', 'b']);
  });

  test('stand by country and by unit, that of the best first', () => {
    const { knowledge, mixer } = mixerWith({
      a: { per: 'week', low: 900 },
      b: { place: 'gb', unit: 'GBP', per: 'hour', low: 30, high: 40, hoursPer: 8 },
      c: { confidence: 'low', per: 'hour', low: 20 },
    });
    const rates = ratesOf(knowledge, mixer);
    expect(
      ratesByPlace(rates).map(({ place, rates }) => [place, rates.map(({ id }) => id)]),
    ).toEqual([
      ['us', ['a', 'c']],
      ['gb', ['b']],
    ]);
    expect(rateUnits(rates)).toEqual(['week', 'hour']);
    expect(rates.map(({ data }) => formatRateSum(data))).toContain('£30 to £40');
  });

  test('are told two a country first; the others follow where they are two or more', () => {
    const split = (rates: Readonly<Record<string, Given>>) => {
      const { knowledge, mixer } = mixerWith(rates);
      const { first, further } = splitRates(ratesOf(knowledge, mixer));
      return [first, further].map((part) => part.map(({ id }) => id));
    };
    const four = { a: { low: 1 }, b: { low: 2 }, c: { low: 3 }, d: { low: 4 } };
    expect(split({ ...four, e: british })).toEqual([
      ['a', 'b', 'e'],
      ['c', 'd'],
    ]);
    expect(split({ ...four, d: british })).toEqual([['a', 'b', 'c', 'd'], []]);
  });

  test('are those that name it, and no others', () => {
    expect(mixerWith({ one: {}, other: { roles: ['technician'] } }).order).toEqual(['one']);
  });
});

describe('The rate that stands for a role', () => {
  test.each<[string, Given]>([
    ['of low confidence', { confidence: 'low' }],
    ['one person’s account', { kind: 'account' }],
    ['of a grade below', { grade: 'below' }],
    ['of a grade above', { grade: 'above' }],
  ])('is never one %s', (_, given) => {
    expect(mixerWith({ only: given })).toMatchObject({ order: ['only'], lead: undefined });
    expect(mixerWith({ only: given, old: { period: '2001', confidence: 'medium' } }).lead).toBe(
      'old',
    );
  });

  test('leads with its kind, job, place and period, and says who states it', () => {
    const { knowledge, mixer } = mixerWith({ one: { where: 'Texas', ends: '2027-07-31' } });
    expect(payFact(knowledge, mixer)).toEqual({
      value: '$500 a day',
      context: 'Union minimum, Grade one, Texas, US, from January 1, 2026 to July 31, 2027',
      source: { id: 'survey', title: 'Survey' },
    });
  });
});

describe('The sum that stands first for a role', () => {
  test.each<[string, Given, string, string]>([
    [
      'whom it counts, where these are more than the role',
      { covers: 'All jobs in game audio together' },
      'All jobs in game audio together',
      'Union minimum, Grade one, US, from January 1, 2026',
    ],
    [
      'its country, where that is not the US',
      { place: 'au', unit: 'AUD', where: 'Live Performance Award' },
      'Australia',
      'Union minimum, Grade one, Live Performance Award, from January 1, 2026',
    ],
    [
      'both, and the unit where the role is seldom paid in it',
      { covers: 'All who answered', place: 'gb', unit: 'GBP', per: 'song' },
      'All who answered, UK, union minimum, pay by the song',
      'Grade one, from January 1, 2026',
    ],
  ])('has before it %s', (_, given, before, context) => {
    const { knowledge, mixer } = mixerWith({ one: given });
    expect(payFact(knowledge, mixer)).toMatchObject({ before, context });
  });

  test('is told so in a row beside other roles as well', () => {
    const { knowledge, mixer } = mixerWith({ one: { place: 'au', unit: 'AUD' } });
    expect(payInShort(knowledge, mixer)).toMatchObject({
      before: 'Australia',
      context: 'Union minimum, 2026',
    });
    const wide = mixerWith({ one: { covers: 'All who answered' } });
    expect(payInShort(wide.knowledge, wide.mixer)).toMatchObject({
      before: 'All who answered',
      context: 'Union minimum, US, 2026',
    });
  });
});

describe('A rate of a grade below', () => {
  const below = { grade: 'below', low: 10, job: 'First year in the trade' } as const;
  const covers = 'All grades together';

  test('stands under one that counts all grades together, and says whose it is', () => {
    const { knowledge, mixer } = mixerWith({ all: { covers }, below });
    expect(payFirst(knowledge, mixer).below).toMatchObject({
      before: 'A grade below (first year in the trade)',
      value: '$10 a day',
    });
  });

  test('stands under no rate of the job alone, and never where nobody is sure of it', () => {
    const alone = mixerWith({ one: {}, below });
    expect(payFirst(alone.knowledge, alone.mixer).below).toBeUndefined();
    const unsure = mixerWith({ all: { covers }, below: { ...below, confidence: 'low' } });
    expect(payFirst(unsure.knowledge, unsure.mixer).below).toBeUndefined();
  });

  test('stands at the head of game sound, and among the sources of its family', () => {
    const knowledge = realKnowledge();
    const designer = get(knowledge, 'roles', 'game-sound-designer');
    expect(payFirst(knowledge, designer).below?.value).toBe('$33,276 a year');
    const sources = sourcesOf(knowledge, get(knowledge, 'families', 'games'));
    expect(sources.map(({ id }) => id)).toContain('mix-gsc-2017');
  });
});

describe('A role without a rate that may stand for it', () => {
  test('says how pay is agreed, and keeps a low rate out of the head', () => {
    const payAgreed = 'By the song, as artist and engineer agree.';
    const { knowledge, mixer } = mixerWith({ low: { confidence: 'low' } }, { payAgreed });
    expect(payFact(knowledge, mixer)).toEqual({ told: payAgreed });
  });

  test('and without words on how pay is agreed says its units, and that no rate was found', () => {
    const { knowledge, mixer } = mixerWith({}, { payUnits: ['show', 'day'] });
    expect(payFact(knowledge, mixer)).toEqual({
      told: 'By the show or day. No rate that can be relied on was found.',
    });
  });
});

describe('The official class of a role', () => {
  test('is told with its fit and how many roles it touches', () => {
    const { knowledge, mixer } = mixerWith({});
    expect(classFact(knowledge, mixer)).toEqual({
      told: '$40,000 a year at the median of Class us-sound, under which 2 of these jobs are filed. Nearest fit, US, May 2025',
      source: { id: 'survey', title: 'Survey' },
    });
  });

  test('has no sum where it does not hold the role', () => {
    const { knowledge, mixer } = mixerWith(
      {},
      { occupations: [{ ...filing, match: 'none' as const }] },
    );
    expect(classFact(knowledge, mixer)).toEqual({ told: 'No official class fits this job.' });
  });
});

describe('A rate in words', () => {
  test.each<[Given, string]>([
    [{}, '$500 a day'],
    [{ hoursPer: 9 }, '$500 a day of 9 hours'],
    [
      { low: 2515.52, high: 2942.02, per: 'week', hoursPer: 43.2 },
      '$2,515.52 to $2,942.02 a week of 43.2 hours',
    ],
    [{ low: 3601.14, per: 'week-on-call' }, '$3,601.14 a week on call'],
    [{ low: 36.25, unit: 'AUD', per: 'hour', place: 'au' }, 'A$36.25 an hour'],
  ])('keeps its currency, and says how long a day or week is: %#', (given, words) => {
    expect(formatRate(dataOf(given))).toBe(words);
  });

  test('names the country of a finer place, but none that holds anywhere', () => {
    expect(formatRatePlace(dataOf({ where: 'Texas' }))).toBe('Texas, US');
    expect(formatRatePlace(dataOf({ where: 'The world', place: 'anywhere' }))).toBe('The world');
    expect(formatRatePlace(dataOf({ place: 'de', unit: 'EUR' }))).toBe('Germany');
  });
});

describe('A rate', () => {
  test('is refused where its range is the wrong way round, or where it is no money', () => {
    const { fields } = rate('one');
    expect(rateSchema.safeParse({ ...fields, high: 600 }).success).toBe(true);
    expect(rateSchema.safeParse({ ...fields, high: 400 }).success).toBe(false);
    expect(rateSchema.safeParse({ ...fields, unit: 'months' }).success).toBe(false);
    expect(rateSchema.safeParse({ ...fields, per: undefined }).success).toBe(false);
    expect(rateSchema.safeParse({ ...fields, roles: [] }).success).toBe(false);
  });

  test('is held to the limits of pay, unless it says why it is unusual', () => {
    const found = (given: Given) =>
      entriesWith(rate('one', given))
        .filter(({ kind }) => kind === 'rates')
        .flatMap((entry) => implausible(entry, '2026-11-26'))
        .map(({ id, path }) => [id, path.join('.')]);
    expect(found({})).toEqual([]);
    expect(found({ low: 5 })).toEqual([['figure-range', 'low']]);
    expect(found({ unit: 'GBP' })).toEqual([['figure-unit', 'unit']]);
    expect(found({ period: 'from 2031' })).toEqual([['date-future', 'period']]);
    expect(found({ low: 5, unusual: 'A day there is a quarter of an hour long.' })).toEqual([]);
  });

  test('is among what its source is cited for, and its source among those of the role', () => {
    const { knowledge, mixer } = mixerWith({ one: { source: 'other' } });
    expect(knowledge.ratesFrom.get('other')?.map(({ id }) => id)).toEqual(['one']);
    expect(citationsIn(get(knowledge, 'rates', 'one'), undefined)).toHaveLength(1);
    expect(sourcesOf(knowledge, mixer).map(({ id }) => id)).toContain('other');
  });
});

describe('In the real content', () => {
  const knowledge = realKnowledge();
  const { rates, roles } = knowledge.byKind;

  test('every role has a rate that may stand for it, says how its pay is agreed, or has a class that fits', () => {
    expect(roles.length).toBeGreaterThan(50);
    for (const one of roles) {
      const { payAgreed } = one.data;
      if (leadRate(knowledge, one)) expect(payAgreed, one.id).toBeUndefined();
      else expect(payAgreed ?? classesInShort(knowledge, [one])[0], one.id).toBeDefined();
    }
  });

  test('no role leads with the median of its class: without a rate stand its units and how pay is agreed', () => {
    for (const one of roles) {
      const { by, rate: own, otherwise } = payFirst(knowledge, one);
      expect(by, one.id).toMatch(/^By the \w/);
      expect(Boolean(own), one.id).toBe(leadRate(knowledge, one) !== undefined);
      if (own) continue;
      expect(payFact(knowledge, one), one.id).not.toHaveProperty('value');
      expect(otherwise, one.id).not.toContain(classFact(knowledge, one).told.split(' ')[0]);
    }
  });

  test('no role leads with what nobody is sure of, and each lead is in words', () => {
    for (const one of roles) {
      const lead = leadRate(knowledge, one)?.data;
      if (!lead) continue;
      expect(lead.confidence, one.id).not.toBe('low');
      expect(formatRateContext(lead), one.id).not.toMatch(/undefined|NaN/);
    }
  });

  test('an average over all jobs or grades says so before the sum', () => {
    for (const one of roles) {
      const lead = leadRate(knowledge, one)?.data;
      const fact = payFact(knowledge, one);
      if (!lead || !('value' in fact)) continue;
      if (/\btogether\b|not split/.test(lead.note ?? '') && lead.kind === 'survey')
        expect(fact.before, one.id).toContain('together');
      if (lead.place !== 'us' && lead.place !== 'anywhere')
        expect(fact.before, one.id).toContain(placeShort[lead.place]);
    }
  });

  test('a price list says that a client pays it, and a copy says what was read', () => {
    for (const { id, data } of rates) {
      if (data.kind === 'prices') expect(data.note, id).toMatch(/client pays/);
      const { url = '' } = get(knowledge, 'sources', data.source).data;
      if (url.startsWith('https://github.com/')) expect(data.readAs, id).toMatch(/^Read as a copy/);
    }
  });

  test('a low rate stands only where a role has nothing better', () => {
    for (const { id, data } of rates.filter((one) => one.data.confidence === 'low')) {
      for (const covered of data.roles) {
        const lead = leadRate(knowledge, get(knowledge, 'roles', covered));
        expect(lead?.id, `${id} of ${covered}`).toBeUndefined();
      }
    }
  });
});
