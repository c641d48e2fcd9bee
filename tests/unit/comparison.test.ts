import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/site/drawn.ts';
import { WholeComparison } from '../../src/views/compare/WholeComparison.tsx';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import { factsOf, isPaidAlike } from '../../src/knowledge/compare/facts.ts';
import { looksOf } from '../../src/knowledge/compare/looks.ts';
import type { Levels } from '../../src/knowledge/plan/levels.ts';
import { planGraph, skillContents } from '../../src/knowledge/plan/plan-graph.ts';
import { gapInWords } from '../../src/knowledge/plan/gap-words.ts';
import { youIn } from '../../src/knowledge/plan/you.ts';
import { headingOf } from '../../src/schema/anatomy.ts';
import { parseHTML } from '../parse-html.ts';
import { laidPaths } from './laid-paths.ts';
import { realKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const paths = await laidPaths(knowledge);
const cards = knowledge.byKind.roles.map((role) => cardOf(knowledge, role));
const pairs = cards.flatMap((one, index) =>
  cards.slice(index + 1).map((other): [RoleCard, RoleCard] => [one, other]),
);
const parsed = (cards: readonly RoleCard[], you?: Levels) =>
  parseHTML(`<main>${drawn(WholeComparison, { cards, paths, you })}</main>`).document;
const textsOf = (root: { querySelectorAll(selector: string): Iterable<Element> }, what: string) =>
  [...root.querySelectorAll(what)].map((element) => element.textContent ?? '');

/** A card in which every text is an attack; what comes from a vocabulary stays. */
function hostile(card: RoleCard): RoleCard {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const fixed = ['level', 'evidence', 'currency', 'stage', 'to', 'from', 'unit'];
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

  test('of more than two lets each of the others stand beside the first, by a choice of its own', () => {
    for (const count of [2, 3, 4, 5]) {
      const document = parsed(cards.slice(0, count));
      const choices = [...document.querySelectorAll('.compare-switch input[type=radio]')];
      expect(choices.map((one) => one.getAttribute('data-role'))).toEqual(
        count > 2 ? cards.slice(1, count).map(({ id }) => id) : [],
      );
      expect(choices.filter((one) => one.hasAttribute('checked'))).toHaveLength(count > 2 ? 1 : 0);
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
      const there = factsOf(pair, false);
      const back = factsOf(pair.toReversed(), false);
      for (const part of ['short', 'long', 'same'] as const) {
        const mirrored = back[part].map(({ name, said }) => ({ name, said: said.toReversed() }));
        expect(mirrored).toEqual(there[part]);
      }
    }
  });

  test('tells each question once: side by side where the roles differ, in one line where they do not', () => {
    for (const pair of pairs) {
      for (const edited of [true, false]) {
        const { inSight, short, long, same } = factsOf(pair, edited);
        const names = [...inSight, ...short, ...long, ...same].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { said } of [...inSight, ...same]) expect(said[0]).toEqual(said[1]);
        expect([...inSight, ...short].map(({ name }) => name)).toContain('Pay');
        for (const { said } of [...short, ...long]) expect(said[0]).not.toEqual(said[1]);
      }
    }
  });

  test('begins with skills where both are paid and counted alike, and with facts where not', () => {
    const firstOf = (pair: readonly RoleCard[]) =>
      textsOf(parsed(pair), 'h2').find((heading) => /^(Skills|Side by side)$/.test(heading));
    const alike = pairs.filter(isPaidAlike);
    const unlike = pairs.filter((pair) => !isPaidAlike(pair));
    expect(unlike.length).toBeGreaterThan(100);
    for (const pair of alike.slice(0, 5)) expect(firstOf(pair)).toBe('Skills');
    for (const pair of unlike.slice(0, 5)) expect(firstOf(pair)).toBe('Side by side');
  });

  test('gives every row of skills that differ its reasons on demand, for each role that has one', () => {
    for (const pair of pairs.filter((_, index) => index % 60 === 0)) {
      const [table] = parsed(pair).querySelectorAll('.compare-levels');
      for (const row of table?.querySelectorAll('tr:has(th[scope=row])') ?? []) {
        const name = row.querySelector('summary')?.textContent;
        const why = row.querySelector('details')?.textContent;
        const reasons = pair.flatMap(({ skills }) =>
          skills.flatMap(({ title, why: said }) => (title === name && said ? [said] : [])),
        );
        expect(reasons.length, name).toBeGreaterThan(0);
        for (const reason of reasons) expect(why).toContain(reason);
      }
    }
  });

  test('tells both ways between two roles, as different texts', () => {
    for (const pair of pairs.filter((_, index) => index % 25 === 0)) {
      const moves = textsOf(parsed(pair), '.move');
      expect(moves).toHaveLength(2);
      expect(moves[0]).not.toBe(moves[1]);
      for (const move of moves) {
        for (const what of ['keep']) {
          expect(move).toContain(what);
        }
      }
    }
  });
});

describe('The looks of columns', () => {
  const sets = [...pairs, cards.slice(0, 5), cards.filter(({ on }) => on === 'live').slice(0, 5)];

  test('tell all of them apart by color and by shape', () => {
    for (const set of sets) {
      const looks = looksOf(set);
      const colors = looks.map(({ tape, tone }) => `${tape} ${tone}`);
      expect(new Set(colors).size, colors.join()).toBe(set.length);
      expect(new Set(looks.map(({ shape }) => shape)).size).toBe(set.length);
    }
  });

  test('begin with the tape of the family, and stay with their roles when the columns change places', () => {
    for (const set of sets) {
      expect(looksOf(set.toReversed()).toReversed()).toEqual(looksOf(set));
      for (const { id, tape } of set.filter((one) => one.tape)) {
        const of = looksOf(set)[set.findIndex((one) => one.id === id)];
        expect(of?.tape).toBe(tape);
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
    const [names] = [...document.querySelectorAll('.compare-levels thead')];
    expect(names?.textContent).toContain('You');
    expect(textsOf(document, '.compare-levels td:last-child').join()).toMatch(/levels? short/);
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
