import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  eachFacet,
  facets,
  fitsChoice,
  orders,
  paidBy,
  sortRoles,
  type Choice,
} from '../../src/knowledge/choose/choose.ts';
import { candidateOf, optionWords } from '../../src/knowledge/choose/facets.ts';
import { rolesUnder, unpackChoices } from '../../src/knowledge/choose/packed-choices.ts';
import { packChoices } from '../../src/knowledge/choose/pack-choices.ts';
import { payOrders } from '../../src/knowledge/figures/pay-orders.ts';
import { rolesByFamily } from '../../src/knowledge/graph/lists.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const known = eachFacet((facet) => optionWords(knowledge, facet).map(([option]) => option));
const pays = payOrders(knowledge);
const packed = packChoices(knowledge);
const choices = unpackChoices(JSON.parse(JSON.stringify(packed)) as typeof packed);

/** The rows of the page in their order, as it reads them. */
const rows = rolesByFamily(knowledge).flatMap(({ entries }) =>
  entries.map((role) => ({ id: role.id, ...candidateOf(knowledge, role) })),
);

/** What the page shows for a choice: the roles that fit, sorted as it sorts them. */
function onPage(choice: Choice) {
  const shown = rows.filter((row) => fitsChoice(row, choice));
  const idsOf = (list: typeof rows) => list.map(({ id }) => id);
  if (!choice.order) return { roles: idsOf(shown), apart: [] };
  const pay = pays.find(({ id }) => id === choice.by)?.standings;
  const payOf = (id: string) => pay?.find(({ role }) => role === id)?.value;
  const paid = pay ? paidBy(shown, payOf) : shown;
  const sorted = sortRoles(paid, choice.order);
  return { roles: idsOf(sorted.known), apart: idsOf(sorted.unknown) };
}

/** Numbers from 0 to below one, the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** Two or three options of different facets, in one of the orders or none. */
function randomChoice(next: () => number): Choice {
  const pick = <One>(list: readonly One[]) => list[Math.floor(next() * list.length)] as One;
  const asked = new Set([pick(facets), pick(facets), pick(facets)]);
  const order = pick([undefined, undefined, ...orders]);
  return {
    options: eachFacet((facet) => (asked.has(facet) ? [pick(known[facet])] : [])),
    order,
    by: order === 'pay' ? pick([undefined, ...pays.slice(1)])?.id : undefined,
  };
}

describe('The packed choices', () => {
  test('leave for each option alone, and in each order, the roles that the page shows', () => {
    for (const facet of facets)
      for (const option of known[facet]) {
        const options = eachFacet((one) => (one === facet ? [option] : []));
        for (const order of [undefined, ...orders]) {
          const choice = { options, order };
          expect(rolesUnder(choices, choice), `${facet}=${option}`).toEqual(onPage(choice));
        }
      }
  });

  test('leave for 200 choices of two or three options the roles that the page shows', () => {
    const next = numbers(13);
    const tried = Array.from({ length: 200 }, () => randomChoice(next));
    for (const choice of tried)
      expect(rolesUnder(choices, choice), JSON.stringify(choice)).toEqual(onPage(choice));
    expect(tried.filter((choice) => onPage(choice).roles.length > 1).length).toBeGreaterThan(50);
  });

  test('take 22 bytes a role at most', () => {
    const most = 22 * knowledge.byKind.roles.length;
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(most);
  });
});
