import { describe, expect, test } from 'vitest';
import { figuresOf, findFigure, newest } from '../../src/knowledge/figures/figures.ts';
import { confidences, measures, places, statistics, units } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';
import { occupation, projection, sampleKnowledge, wages } from './sample.ts';

const knowledge = realKnowledge();
const all = knowledge.byKind.occupations.flatMap(figuresOf);

describe('Every figure of every real occupation', () => {
  test('has a value, a place, a period, a unit, a source that exists and a confidence', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const figure of all) {
      const name = JSON.stringify(figure);
      expect(Number.isFinite(figure.value), name).toBe(true);
      expect(places, name).toHaveProperty(figure.place);
      expect(figure.period, name).toMatch(/\d{4}/);
      expect(units, name).toHaveProperty(figure.unit);
      expect(measures, name).toHaveProperty(figure.measure);
      expect(statistics, name).toHaveProperty([figure.statistic]);
      expect(confidences, name).toHaveProperty(figure.confidence);
      expect(knowledge.byId.sources.has(figure.source), name).toBe(true);
      expect(knowledge.byId.occupations.has(figure.occupation), name).toBe(true);
    }
  });

  test('can be asked for by its measure, statistic and period, and is then found', () => {
    for (const figure of all) {
      const { occupation: id, measure, statistic, period } = figure;
      const figures = knowledge.figures.get(id) ?? [];
      expect(findFigure(figures, { measure, statistic, period })).toEqual(figure);
    }
  });

  test('is money when it is pay, and jobs when it is a number of jobs', () => {
    for (const { measure, unit, occupation: id } of all) {
      const { currency } = knowledge.byId.occupations.get(id)?.data ?? {};
      if (measure === 'wage') expect(unit).toBe(currency);
      if (measure === 'employment' || measure === 'openings') expect(unit).toBe('jobs');
      if (measure === 'growth' || measure === 'self-employed') expect(unit).toBe('percent');
    }
  });

  test('stands with the newest period first within its measure', () => {
    for (const { id } of knowledge.byKind.occupations) {
      for (const measure of ['wage', 'employment', 'growth', 'openings']) {
        const periods = (knowledge.figures.get(id) ?? [])
          .filter((figure) => figure.measure === measure)
          .map(({ period }) => Number(/\d{4}$/.exec(period)?.[0]));
        expect(periods, `${id} ${measure}`).toEqual(periods.toSorted((a, b) => b - a));
      }
    }
  });

  test('rises from the 10th percentile to the 90th', () => {
    for (const { id, data } of knowledge.byKind.occupations) {
      for (const row of data.wages) {
        const values = [row.p10, row.p25, row.median, row.p75, row.p90].filter(
          (value) => value !== undefined,
        );
        expect(values, `${id} ${row.period}`).toEqual(values.toSorted((a, b) => a - b));
      }
    }
  });
});

const sound = occupation('us-sound', {
  wages: [
    { ...wages, employment: 1500, medianHourly: 19.5, mean: 41000 },
    { period: 'May 2024', median: 39000, source: 'survey' },
  ],
  projections: [
    {
      ...projection,
      openingsThousand: 1.2345,
      selfEmployedPercent: 30,
      confidence: 'low',
      note: 'Read in a copy.',
    },
  ],
});

describe('The figures of an occupation', () => {
  const { figures } = sampleKnowledge(sound);
  const own = figures.get('us-sound') ?? [];

  test('are one for each number in its tables and none for those left out', () => {
    const names = own.map(({ measure, statistic, period, value }) => [
      measure,
      statistic,
      period,
      value,
    ]);
    expect(names).toEqual([
      ['wage', 'p10', 'May 2025', 20000],
      ['wage', 'p25', 'May 2025', 30000],
      ['wage', 'median', 'May 2025', 40000],
      ['wage', 'p75', 'May 2025', 50000],
      ['wage', 'p90', 'May 2025', 60000],
      ['wage', 'mean', 'May 2025', 41000],
      ['wage', 'median-hourly', 'May 2025', 19.5],
      ['employment', 'count', 'May 2025', 1500],
      ['wage', 'median', 'May 2024', 39000],
      ['growth', 'projected', '2024-2034', -1.5],
      ['openings', 'projected', '2024-2034', 1235],
      ['self-employed', 'count', '2024-2034', 30],
    ]);
  });

  test('carry the confidence and the note of their own row', () => {
    expect(own.find(({ measure }) => measure === 'openings')).toMatchObject({
      confidence: 'low',
      note: 'Read in a copy.',
    });
    expect(own.find(({ measure }) => measure === 'wage')).toMatchObject({ confidence: 'high' });
  });

  test('are median pay when nothing else is asked for, and the usual statistic of a measure', () => {
    expect(findFigure(own, { period: 'May 2024' })?.value).toBe(39000);
    expect(findFigure(own, { measure: 'employment', period: 'May 2025' })?.value).toBe(1500);
    expect(findFigure(own, { measure: 'growth', period: '2024-2034' })?.value).toBe(-1.5);
    expect(findFigure(own, { measure: 'self-employed', period: '2024-2034' })?.value).toBe(30);
  });

  test('are not guessed: another period, an unknown measure or statistic finds nothing', () => {
    expect(findFigure(own, { period: 'May 2023' })).toBeUndefined();
    expect(findFigure(own, { measure: 'wages', period: 'May 2025' })).toBeUndefined();
    expect(findFigure(own, { statistic: 'p50', period: 'May 2025' })).toBeUndefined();
    expect(findFigure(own, { measure: 'growth', period: 'May 2025' })).toBeUndefined();
  });

  test('have as their newest the first in the tables', () => {
    expect(newest(own, 'wage', 'median')?.period).toBe('May 2025');
    expect(newest(own, 'growth', 'median')).toBeUndefined();
  });
});
