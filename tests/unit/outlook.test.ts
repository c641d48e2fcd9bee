import { describe, expect, test } from 'vitest';
import { figureFact } from '../../src/knowledge/figures/fact.ts';
import { headlinesTold, payHeadlines } from '../../src/knowledge/figures/headlines.ts';
import { outlookOf, roleOutlook } from '../../src/knowledge/figures/outlook.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { matches } from '../../src/schema/vocabulary.ts';
import { noFigure } from '../../src/words/pay.ts';
import { realKnowledge } from './real.ts';
import {
  filing,
  occupation,
  projection,
  rate,
  role,
  sampleKnowledge,
  source,
  type Fields,
} from './sample.ts';

type Rounds = NonNullable<Fields<'occupations'>['projections']>;

const newer = { ...projection, from: 2025, to: 2035, changePercent: 9, confidence: 'low' } as const;
const older = { ...projection, from: 2023, to: 2033, changePercent: 2 };
const withRounds = (...projections: Rounds) =>
  sampleKnowledge(
    source('old'),
    source('copy'),
    occupation('us-sound', { benchmark: 'us-all', projections }),
  );
const outlookIn = (knowledge = withRounds(newer, projection, older)) =>
  outlookOf(knowledge, get(knowledge, 'occupations', 'us-sound'));
const periods = (rounds: readonly { figure: { period: string } }[] = []) =>
  rounds.map(({ figure }) => figure.period);

describe('The outlook of a class', () => {
  test('is led by the newest round that is sure: less sure ones stand beside, older ones apart', () => {
    const outlook = outlookIn();
    expect(outlook?.lead.figure.period).toBe('2024-2034');
    expect(outlook?.lead.all?.value).toBe(-1.5);
    expect(periods(outlook?.newer)).toEqual(['2025-2035']);
    expect(periods(outlook?.older)).toEqual(['2023-2033']);
  });

  test('is led by the newest round where none is sure', () => {
    const outlook = outlookIn(withRounds(newer, { ...older, confidence: 'medium' }));
    expect(outlook?.lead.figure.period).toBe('2025-2035');
    expect(outlook?.newer).toEqual([]);
  });

  test('has the share of the self-employed of the leading round', () => {
    const rounds = [
      { ...newer, selfEmployedPercent: 30 },
      { ...projection, selfEmployedPercent: 12 },
    ];
    expect(outlookIn(withRounds(...rounds))?.selfEmployed?.value).toBe(12);
  });

  test('is missing where there is no projection', () => {
    expect(outlookIn(withRounds())).toBeUndefined();
  });

  test('on the page of a role rests on the leading round and newer ones, not on older ones', () => {
    const knowledge = withRounds({ ...newer, source: 'copy' }, projection, {
      ...older,
      source: 'old',
    });
    const ids = (entry: AnyEntry) => sourcesOf(knowledge, entry).map((one) => one.id);
    const onRole = ids(get(knowledge, 'roles', 'mixer'));
    expect(onRole).toContain('copy');
    expect(onRole).not.toContain('old');
    expect(ids(get(knowledge, 'occupations', 'us-sound'))).toContain('old');
  });
});

test('Every real outlook is led by a table of the publisher, and what was read in a copy never leads', () => {
  const knowledge = realKnowledge();
  for (const one of knowledge.byKind.roles) {
    const lead = roleOutlook(knowledge, one)?.lead.figure;
    if (lead) expect(get(knowledge, 'sources', lead.source).data.trust, one.id).toBe('official');
  }
});

test('A figure of a class that fits badly is told in a sentence, and never stands large', () => {
  const filed = (match: 'closest' | 'broader' | 'none') => {
    const knowledge = sampleKnowledge(
      role('mixer', 'technician', { occupations: [{ ...filing, match }] }),
    );
    return figureFact(knowledge, get(knowledge, 'roles', 'mixer'), 'growth');
  };
  expect(filed('closest')).toMatchObject({ value: '−1.5%' });
  expect(filed('broader')).toMatchObject({
    told: '−1.5% for Class us-sound, a wider class, US, 2024–34 (all jobs −1.5%)',
  });
  expect(filed('none')).toEqual({ told: `${matches.none}.` });
});

describe('What stands first for pay', () => {
  test('is counted over all roles: different sums, and medians as if there were no rates', () => {
    const one = payHeadlines(sampleKnowledge(rate('one')));
    expect(one.roles.map(({ role: { id }, by }) => [id, by])).toEqual([
      ['mixer', 'rate'],
      ['technician', 'unit'],
    ]);
    expect(one).toMatchObject({ sums: 1, withSum: 1, medians: 1 });
    const agreed = sampleKnowledge(
      role('mixer', 'technician', { payAgreed: 'By the day, agreed for each show beforehand.' }),
    );
    expect(payHeadlines(agreed)).toMatchObject({ sums: 0, withSum: 0 });
    expect(headlinesTold(payHeadlines(agreed))).toContain(
      '1 say how pay is agreed, and 1 only by what unit',
    );
  });

  test('is never without words for a real role', () => {
    const { roles, sums, withSum } = payHeadlines(realKnowledge());
    expect(roles.filter(({ words }) => words === '' || words === noFigure)).toEqual([]);
    expect(sums).toBeLessThanOrEqual(withSum);
  });
});
