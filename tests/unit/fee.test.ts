import { describe, expect, test } from 'vitest';
import { feeOf, hasFee, type Fee } from '../../src/knowledge/figures/fee.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import type { DataOf } from '../../src/schema/schemas.ts';
import { realKnowledge } from './real.ts';
import { sampleKnowledge, step } from './sample.ts';

type Cost = DataOf['steps']['cost'];

const price = {
  ...({ of: 'The class', low: 0, unit: 'USD', place: 'us', period: '2025' } as const),
  ...({ source: 'survey', confidence: 'high' } as const),
};
const feeFor = (cost: Cost) => {
  const course = get(sampleKnowledge(step('course')), 'steps', 'course');
  return feeOf({ ...course, data: { ...course.data, cost } });
};

describe('What a step costs', () => {
  test.each<[Fee, Cost]>([
    ['free', { inherent: { value: 'Free' } }],
    ['free', { figures: [price, price] }],
    ['paid', { inherent: { value: 'You are paid' } }],
    ['either', { figures: [price, { ...price, low: 600 }] }],
    ['fee', { figures: [{ ...price, high: 50 }] }],
    ['fee', { inherent: { value: 'What the school asks' }, figures: [price] }],
    ['unknown', { notKnown: 'Each school sets its own price.' }],
  ])('is %s where its cost is %j', (fee, cost) => {
    expect(feeFor(cost)).toBe(fee);
  });

  test('is told of every course here: degrees have a fee, an apprenticeship pays, and some are free', () => {
    const steps = realKnowledge().byKind.steps.filter(({ data }) => data.course);
    for (const one of steps.filter(({ data }) => data.degree))
      expect(hasFee(one), one.id).toBe(true);
    const of = (id: string) => feeOf(get(realKnowledge(), 'steps', id));
    expect(['apprenticeship', 'dante-certification', 'manufacturer-training'].map(of)).toEqual([
      ...['paid', 'free', 'either'],
    ]);
  });
});
