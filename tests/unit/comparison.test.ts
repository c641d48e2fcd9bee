import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/site/drawn.ts';
import { FactsCompared } from '../../src/views/compare/FactsCompared.tsx';
import { WholeComparison } from '../../src/views/compare/WholeComparison.tsx';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import { tradeOffs } from '../../src/knowledge/compare/trade-offs.ts';
import type { Levels } from '../../src/knowledge/plan/levels.ts';
import { planGraph, skillContents } from '../../src/knowledge/plan/plan-graph.ts';
import { gapInWords, youIn } from '../../src/knowledge/plan/you.ts';
import { headingOf } from '../../src/schema/anatomy.ts';
import { realKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const cards = knowledge.byKind.roles.map((role) => cardOf(knowledge, role));
const pairs = cards.flatMap((one, index) =>
  cards.slice(index + 1).map((other): [RoleCard, RoleCard] => [one, other]),
);
const parsed = (cards: readonly RoleCard[], you?: Levels) =>
  parseHTML(`<main>${drawn(WholeComparison, { cards, you })}</main>`).document;
const textsOf = (root: { querySelectorAll(selector: string): Iterable<Element> }, what: string) =>
  [...root.querySelectorAll(what)].map((element) => element.textContent ?? '');

/** A card in which every text is an attack; what comes from a vocabulary stays. */
function hostile(card: RoleCard): RoleCard {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const fixed = ['level', 'evidence', 'currency', 'stage', 'to'];
  const attacked = JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    typeof value === 'string' && !fixed.includes(key) ? value + attack : value,
  ) as RoleCard;
  return { ...attacked, payUnits: card.payUnits, conditions: card.conditions };
}

describe('A comparison', () => {
  test('shows script in a card as text and never as an element', () => {
    for (const count of [2, 3, 5]) {
      const document = parsed(cards.slice(0, count).map(hostile), { mixing: 4 });
      expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
      expect(document.querySelector('main')?.textContent).toContain('<script>alert(1)</script>');
    }
  });

  test('has a column and a header for each role, and a cell of every row for each', () => {
    for (const count of [2, 3, 4, 5]) {
      const document = parsed(cards.slice(0, count));
      const tables = [...document.querySelectorAll('table:not(.figures)')];
      expect(tables.length).toBeGreaterThanOrEqual(3);
      for (const table of tables) {
        expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(count);
        for (const row of table.querySelectorAll('tbody tr:has(th[scope=row])')) {
          expect(row.querySelectorAll('td')).toHaveLength(count);
        }
      }
    }
  });

  test('of more than two scrolls in regions that have a name', () => {
    const document = parsed(cards.slice(0, 3));
    for (const table of document.querySelectorAll('table:not(.figures)')) {
      expect(table.parentElement?.getAttribute('role')).toBe('region');
      expect(table.parentElement?.getAttribute('aria-label')).toBeTruthy();
    }
  });

  test('leaves no cell empty: what only one side has is a dash on the other', () => {
    for (const pair of pairs.filter((_, index) => index % 50 === 0)) {
      const document = parsed(pair);
      const empty = [...document.querySelectorAll('tbody td')].filter(
        (cell) => !cell.textContent?.trim(),
      );
      expect(empty, pair.map(({ id }) => id).join()).toEqual([]);
    }
  });

  test('of any two roles has the same facts the other way round, in the other order', () => {
    for (const pair of pairs) {
      const [there, back] = [pair, pair.toReversed()].map((two) => {
        const rows = drawn(FactsCompared, { cards: two })
          .split(/(?=<tr)/)
          .slice(2);
        return rows.map((row) => row.replaceAll('</table>', '').split(/(?=<td>)/));
      });
      const mirrored = back?.map(([name, first, second]) => [name, second, first]);
      const closed = (rows: typeof there) =>
        rows?.map((cells) => cells.map((cell) => cell?.replace(/(<\/tr>|<\/tbody>)+$/, '')));
      expect(closed(mirrored as typeof there)).toEqual(closed(there));
    }
  });

  test('tells both ways between two roles, as different texts', () => {
    for (const pair of pairs.filter((_, index) => index % 25 === 0)) {
      const moves = textsOf(parsed(pair), '.move');
      expect(moves).toHaveLength(2);
      expect(moves[0]).not.toBe(moves[1]);
      for (const move of moves) {
        for (const what of ['You keep', 'You add', 'You give up']) {
          expect(move).toContain(what);
        }
      }
    }
  });
});

describe('Trade-offs', () => {
  test('are at most five, the widest first, and mirror each other', () => {
    for (const pair of pairs) {
      const there = tradeOffs(pair);
      const back = tradeOffs(pair.toReversed());
      expect(there.length).toBeLessThanOrEqual(5);
      expect(back.map(({ name, says }) => [name, says.toReversed()])).toEqual(
        there.map(({ name, says }) => [name, says]),
      );
      const spreads = there.map(({ spread }) => spread);
      expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
    }
  });

  test('say something else of each role, and judge neither', () => {
    for (const pair of pairs) {
      for (const { says } of tradeOffs(pair)) {
        expect(new Set(says).size).toBe(2);
        for (const sentence of says) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toContain('Tuesday');
          expect(sentence).not.toMatch(/better|worse|best|should you|unfortunately|only/i);
        }
      }
    }
  });
});

describe('What a reader has marked', () => {
  const contents = skillContents(
    planGraph(realKnowledge(), [
      { from: 'skills/blending', to: 'skills/mixing', on: '2026-11-22' },
    ]),
  );

  test.each([
    [0, 3, '3 levels short'],
    [2, 3, '1 level short'],
    [4, 4, 'as asked'],
    [4, 3, '1 level further than asked'],
  ] as const)('%s where %s is asked is %s', (have, asked, words) => {
    expect(gapInWords(have, asked)).toBe(words);
  });

  test('counts only in levels that exist', () => {
    const kept = { skills: { mixing: 'expert', mastering: 'wizard' } };
    expect(youIn(kept, contents)).toEqual({ mixing: 4 });
    for (const none of [{ skills: {} }, {}, undefined, 'mixing', [], { skills: { mixing: {} } }]) {
      expect(youIn(none, contents)).toBeUndefined();
    }
  });

  test('counts only of skills that exist, by the ids they have today', () => {
    expect(youIn({ skills: { wizardry: 'expert' } }, contents)).toBeUndefined();
    expect(youIn({ skills: { blending: 'expert' } }, contents)).toEqual({ mixing: 4 });
  });

  test('stands in a column beside the roles, with the gap to each that asks', () => {
    const [one, other] = cards;
    if (!one || !other) throw new Error('there are no roles');
    const skill = one.skills[0];
    const you = { [skill?.id ?? '']: 1 };
    const document = parsed([one, other], you);
    const [names] = [...document.querySelectorAll('.compare-strips thead')];
    expect(names?.textContent).toContain('You');
    expect(textsOf(document, '.compare-strips td:last-child').join()).toMatch(/levels? short/);
  });
});

describe('The heading that sources disagree', () => {
  test('stands over two that do, on every comparison that has it', () => {
    const heading = headingOf('comparisons', 'where-sources-disagree');
    const empty = knowledge.byKind.comparisons.filter((entry) => {
      const prose = knowledge.prose.get(entry);
      const claims = prose?.headings.some(({ text }) => text === heading);
      return claims !== prose?.uses.some(({ name }) => name === 'Disagreement');
    });
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});
