import { compareCards, differenceOf, type Comparison } from '../knowledge/compare/compare.ts';
import type { RoleCard } from '../knowledge/compare/card.ts';
import { inSentence } from '../words/sentence.ts';
import type { Entry } from '../schema/entry.ts';
import { orderedRoles } from '../schema/pair.ts';
import { knowledge } from './knowledge.ts';
import { card } from './pairs.ts';
import * as words from '../words/pair.ts';

/** What the page of two roles begins with, and what it is made from. */
interface PairTold {
  /** What an editor wrote about the pair; all other pairs are made from the cards alone. */
  entry: Entry<'comparisons'> | undefined;
  cards: readonly [RoleCard, RoleCard];
  comparison: Comparison;
  question: string;
  difference: string;
}

/** What is told first of two roles, by the id of their comparison. Throws where that names no two roles. */
export function pairTold(pair: string): PairTold {
  const entry = knowledge.byId.comparisons.get(pair);
  const [first, second] = orderedRoles(pair, entry?.data.first).map(card);
  if (!first || !second) throw new Error(`${pair} names no two roles`);
  const cards = [first, second] as const;
  const comparison = compareCards(cards);
  return {
    ...{ entry, cards, comparison },
    question: entry?.data.question ?? words.eitherOr(first.title, inSentence(second.title)),
    difference: entry?.data.difference ?? differenceOf(comparison),
  };
}
