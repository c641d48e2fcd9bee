import { describe, expect, test } from 'vitest';
import { filingsOf, headline, medianSeries, payRange } from '../../src/knowledge/figures/pay.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { realKnowledge } from './real.ts';
import {
  filing,
  occupation,
  projection,
  role,
  sampleKnowledge,
  wages,
  type Fields,
} from './sample.ts';

/** The class of the sample with newer figures: pay that is incomplete, growth that is uncertain. */
const sound = (...older: NonNullable<Fields<'occupations'>['wages']>) =>
  occupation('us-sound', {
    benchmark: 'us-all',
    wages: [{ period: 'May 2026', median: 45000, source: 'survey' }, ...older],
    projections: [
      { from: 2025, to: 2035, changePercent: 9, source: 'survey', confidence: 'low' },
      projection,
    ],
  });
const knowledge = sampleKnowledge(sound(wages));
const mixer = get(knowledge, 'roles', 'mixer');

describe('The headline of a role', () => {
  test('is the newest median pay of its class, with how well the class fits', () => {
    const shown = headline(knowledge, mixer, 'wage');
    expect(shown?.figure).toMatchObject({ value: 45000, period: 'May 2026' });
    expect(shown?.match).toBe('closest');
    expect(shown?.occupation.id).toBe('us-sound');
  });

  test('is an older projection of high confidence before a newer one of low confidence', () => {
    expect(headline(knowledge, mixer, 'growth')?.figure).toMatchObject({
      period: '2024-2034',
      value: -1.5,
    });
  });

  test('is a projection of low confidence where there is no other', () => {
    const low = { ...projection, confidence: 'low' } as const;
    const only = sampleKnowledge(occupation('us-sound', { projections: [low] }));
    expect(headline(only, get(only, 'roles', 'mixer'), 'growth')?.figure.confidence).toBe('low');
  });

  test('comes from the next class where the first has none, and is missing where none has', () => {
    const bare = occupation('us-sound', { wages: [] });
    const one = sampleKnowledge(bare);
    expect(headline(one, get(one, 'roles', 'mixer'), 'wage')).toBeUndefined();
    const broader = {
      occupation: 'us-all',
      match: 'broader',
      why: 'It holds every job that there is in the country.',
    } as const;
    const both = sampleKnowledge(
      bare,
      role('mixer', 'technician', { occupations: [filing, broader] }),
    );
    const shown = headline(both, get(both, 'roles', 'mixer'), 'wage');
    expect(shown).toMatchObject({ match: 'broader', figure: { occupation: 'us-all' } });
  });
});

describe('The pay range of a class', () => {
  test('is the newest period that has all five numbers', () => {
    const range = payRange('Mixer', get(knowledge, 'occupations', 'us-sound'));
    expect(range).toMatchObject({ label: 'Mixer', period: 'May 2025', source: 'survey' });
    expect(range?.values).toEqual({
      p10: 20000,
      p25: 30000,
      median: 40000,
      p75: 50000,
      p90: 60000,
    });
  });

  test('is missing where no period has all five', () => {
    const bare = sampleKnowledge(sound({ ...wages, p75: undefined }));
    const entry = get(bare, 'occupations', 'us-sound');
    expect(payRange('Mixer', entry)).toBeUndefined();
  });
});

test('Median pay over the years runs from the oldest to the newest, and changes no list', () => {
  const periods = () => medianSeries(knowledge, 'us-sound').map(({ period }) => period);
  expect(periods()).toEqual(['May 2025', 'May 2026']);
  expect(periods()).toEqual(['May 2025', 'May 2026']);
  expect(medianSeries(knowledge, 'nowhere')).toEqual([]);
});

test('Every real role has its classes in the order of its entry, and each says why', () => {
  const real = realKnowledge();
  for (const entry of real.byKind.roles) {
    const filings = filingsOf(real, entry);
    expect(filings.map((filing) => filing.occupation.id)).toEqual(
      entry.data.occupations.map((filing) => filing.occupation),
    );
    for (const { why } of filings) expect(why.length, entry.id).toBeGreaterThan(20);
  }
});
