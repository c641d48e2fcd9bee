import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../src/knowledge/choose/facets.ts';
import { sortRoles } from '../../src/knowledge/choose/choose.ts';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import { figureFact } from '../../src/knowledge/figures/fact.ts';
import { payFact } from '../../src/knowledge/figures/pay-fact.ts';
import { fits, headline, payBasis, payRangesOf } from '../../src/knowledge/figures/pay.ts';
import { leadRate } from '../../src/knowledge/figures/rates.ts';
import { facetsOf } from '../../src/search/names.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const measures = ['wage', 'growth', 'openings'] as const;
const shownOf = (role: (typeof knowledge.byKind.roles)[number]) =>
  measures.map((measure) => ({ measure, shown: headline(knowledge, role, measure) }));
/** Roles whose figures come from a class that fits them badly or not at all. */
const weak = knowledge.byKind.roles.filter((role) =>
  shownOf(role).some(({ shown }) => shown && !fits(shown.match)),
);
const weakPay = weak.filter((role) => {
  const shown = headline(knowledge, role, 'wage');
  return shown && !fits(shown.match);
});

describe('A class that fits a role badly', () => {
  test('is not rare, so that this holds of something', () => {
    expect(weakPay.length).toBeGreaterThan(5);
    expect(weakPay.length).toBeLessThan(knowledge.byKind.roles.length);
  });

  test('never stands large: its figures are told in a sentence, or not at all', () => {
    for (const role of weak) {
      for (const { measure, shown } of shownOf(role)) {
        if (!shown || fits(shown.match)) continue;
        expect(figureFact(knowledge, role, measure) ?? {}, role.id).not.toHaveProperty('value');
      }
    }
    for (const role of weakPay) {
      const pay = payFact(knowledge, role);
      if (!leadRate(knowledge, role)) expect(pay, role.id).not.toHaveProperty('value');
    }
  });

  test('never stands large in a comparison, and is drawn in none', () => {
    for (const role of weak) {
      const { pay, payRange, outlook, openings } = cardOf(knowledge, role);
      const byMeasure = { wage: pay, growth: outlook, openings };
      for (const { measure, shown } of shownOf(role)) {
        if (!shown || fits(shown.match)) continue;
        if (measure === 'wage' && leadRate(knowledge, role)) continue;
        expect(byMeasure[measure] ?? {}, role.id).not.toHaveProperty('value');
      }
      if (weakPay.includes(role)) expect(payRange, role.id).toBeUndefined();
    }
  });

  test('neither filters nor sorts', () => {
    const candidates = knowledge.byKind.roles.map((role) => candidateOf(knowledge, role));
    const { known } = sortRoles(candidates, 'pay');
    for (const role of weakPay) {
      const candidate = candidateOf(knowledge, role);
      expect(candidate.under.pay, role.id).toEqual(['not-known']);
      expect(candidate.by.pay, role.id).toBeUndefined();
      expect(known.map(({ title }) => title)).not.toContain(role.data.title);
      expect(Object.keys(facetsOf(knowledge, role))).not.toContain('pay');
    }
  });

  test('is no part of what pay is said to rest on, nor of the chart of a role', () => {
    const figures = knowledge.byKind.roles.flatMap((role) => {
      const shown = headline(knowledge, role, 'wage');
      return shown && fits(shown.match) ? [shown.figure] : [];
    });
    for (const figure of payBasis(knowledge)) expect(figures).toContain(figure);
    for (const role of weakPay) {
      const fitting = role.data.occupations.filter(({ match }) => fits(match));
      const classes = fitting.map(({ occupation }) => occupation);
      const benchmarks = classes.map((id) => knowledge.byId.occupations.get(id)?.data.benchmark);
      for (const { occupation } of payRangesOf(knowledge, role)) {
        expect([...classes, ...benchmarks], role.id).toContain(occupation.id);
      }
    }
  });
});
