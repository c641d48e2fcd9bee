import { describe, expect, test } from 'vitest';
import { usualPayOrder } from '../../src/knowledge/choose/choose.ts';
import {
  fewestInPayOrder,
  payOrders,
  writtenPayOrders,
} from '../../src/knowledge/figures/pay-orders.ts';
import { comparablePay } from '../../src/knowledge/figures/pay.ts';
import { ratesOf } from '../../src/knowledge/figures/rates.ts';
import { get, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { realKnowledge } from './real.ts';
import { rate, role, sampleKnowledge, type Fields } from './sample.ts';

/** The sample with as many mixers as an order needs, each with the same rates. */
function mixers(...rates: Partial<Fields<'rates'>>[]): Knowledge {
  const ids = Array.from({ length: fewestInPayOrder }, (_, n) =>
    n === 0 ? 'mixer' : `mixer-${n}`,
  );
  return sampleKnowledge(
    ...ids.map((id) => role(id, 'technician', { title: id })),
    ...rates.map((given, n) => rate(`rate-${n}`, { roles: ids, ...given })),
  );
}
const orderIn = (knowledge: Knowledge, id: string) =>
  payOrders(knowledge).find((order) => order.id === id);

describe('An order of pay', () => {
  test('is of one kind, place, currency and unit, under a name made of them', () => {
    const knowledge = mixers({}, { per: 'week', low: 1500 }, { kind: 'survey' }, { place: 'ca' });
    const ids = payOrders(knowledge).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['us-union-day', 'us-union-week', 'us-survey-day', 'ca-union-day']),
    );
    expect(orderIn(knowledge, 'us-union-week')?.words).toBe('US, union minimum, a week');
  });

  test('has each role once, by its best rate of that kind, and of a range by its lower end', () => {
    const knowledge = mixers({ confidence: 'medium', low: 900 }, { low: 500, high: 700 });
    const standings = orderIn(knowledge, 'us-union-day')?.standings ?? [];
    expect(standings.map(({ value }) => value)).toEqual(standings.map(() => 500));
    expect(standings[0]?.words).toBe('$500 to $700 a day');
  });

  test.each<[string, Partial<Fields<'rates'>>]>([
    ['doubtful', { confidence: 'low' }],
    ['one person’s', { kind: 'account' }],
    ['of another grade', { grade: 'above' }],
    ['of no one place', { place: 'anywhere', where: 'The world' }],
  ])('takes no rate that is %s', (_, given) => {
    const ids = payOrders(mixers(given)).map(({ id }) => id);
    expect(ids).toEqual([usualPayOrder]);
  });

  test('is not made for a few roles', () => {
    const few = sampleKnowledge(rate('one', {}));
    expect(payOrders(few).map(({ id }) => id)).toEqual([usualPayOrder]);
  });
});

describe('The orders of pay of the real content', () => {
  const knowledge = realKnowledge();
  const orders = payOrders(knowledge);

  test('begin with the usual one, which is the pay that filters go by', () => {
    const [usual] = orders;
    expect(usual?.id).toBe(usualPayOrder);
    const known = knowledge.byKind.roles.flatMap((entry) => {
      const pay = comparablePay(knowledge, entry);
      return 'figure' in pay ? [[entry.id, pay.figure.value]] : [];
    });
    expect(Object.fromEntries(usual?.standings.map((one) => [one.role, one.value]) ?? [])).toEqual(
      Object.fromEntries(known),
    );
  });

  test('have names that differ, more than one place, and the best paid first', () => {
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    expect(new Set(orders.map(({ id }) => id.slice(0, 2))).size).toBeGreaterThan(1);
    for (const { id, standings } of orders) {
      const values = standings.map(({ value }) => value);
      expect(values, id).toEqual(values.toSorted((a, b) => b - a));
      expect(standings.length, id).toBeGreaterThanOrEqual(fewestInPayOrder);
    }
  });

  test('have nothing but a rate of the role itself, in the unit and currency of the order', () => {
    for (const { id, standings } of orders.filter(({ id }) => id !== usualPayOrder)) {
      for (const { role, value, words } of standings) {
        const own = ratesOf(knowledge, get(knowledge, 'roles', role)).filter(
          ({ data }) => [data.place, data.kind, data.per].join('-') === id && data.low === value,
        );
        expect(own.length, `${role} in ${id}`).toBeGreaterThan(0);
        expect(words).toContain(String(Math.trunc(value % 1000)));
      }
      const signs = new Set(standings.map(({ words }) => words.replace(/[\d.,].*$/, '')));
      expect(signs.size, id).toBe(1);
    }
  });

  test('name each source once with its time', () => {
    for (const [id, { sources }] of Object.entries(writtenPayOrders(knowledge))) {
      const said = sources.map(({ said }) => said);
      expect(new Set(said).size, id).toBe(said.length);
      for (const one of said) expect(one, id).toMatch(/\d{4}|undated/);
    }
  });
});
