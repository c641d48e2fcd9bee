import { expect, test } from 'vitest';
import { turnAround } from '../../src/browser/compare/turn-around.ts';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import { compareCards } from '../../src/knowledge/compare/compare.ts';
import { builtPairs } from '../../src/knowledge/compare/pairs.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { rolesOf } from '../../src/schema/pair.ts';
import { drawn } from '../../src/site/drawn.ts';
import { DaysCompared } from '../../src/views/day/DaysCompared.tsx';
import { PathsCompared } from '../../src/views/compare/PathsCompared.tsx';
import { FactsCompared } from '../../src/views/compare/FactsCompared.tsx';
import { SkillsCompared } from '../../src/views/compare/SkillsCompared.tsx';
import { WaysBetween } from '../../src/views/compare/WaysBetween.tsx';
import { WhichFits } from '../../src/views/compare/WhichFits.tsx';
import { parseHTML } from '../parse-html.ts';
import { laidPaths } from './laid-paths.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const paths = await laidPaths(knowledge);

const pageOf = (roles: readonly string[]) => {
  const cards = roles.map((id) => cardOf(knowledge, get(knowledge, 'roles', id)));
  return parseHTML(
    `<main>${drawn(DaysCompared, { cards })}${drawn(PathsCompared, { cards, paths })}${drawn(FactsCompared, { cards })}${drawn(SkillsCompared, { comparison: compareCards(cards) })}
    ${drawn(WaysBetween, { cards })}${drawn(WhichFits, { cards })}</main>`,
  ).document;
};

test('the page of a pair, turned around, is what it would be with its roles in the other order', () => {
  const pairs = [...builtPairs(knowledge)].filter((_, index) => index % 7 === 0);
  expect(pairs.length).toBeGreaterThan(20);
  for (const pair of pairs) {
    const roles = rolesOf(pair) ?? [];
    const page = pageOf(roles);
    turnAround(page);
    expect(page.toString(), pair).toBe(pageOf(roles.toReversed()).toString());
  }
});

test('a move that no editor tells is one sentence, whose counts make up the skills of both roles', () => {
  const text = pageOf(['front-of-house-engineer', 'monitor-engineer']).toString();
  const [told = '', keep, further, leave] =
    /Nobody we know of names this move. You would keep (\d+) skills, take (\d+) further, and leave (\d+) behind\./.exec(
      text,
    ) ?? [];
  expect(told).not.toBe('');
  const needs = (id: string) => cardOf(knowledge, get(knowledge, 'roles', id)).skills.length;
  expect(Number(keep) + Number(further)).toBe(needs('monitor-engineer'));
  expect(Number(keep) + Number(further) + Number(leave)).toBeGreaterThanOrEqual(
    needs('front-of-house-engineer'),
  );
});
