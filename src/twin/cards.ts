import { cardOf, type RoleCard } from '../knowledge/compare/card.ts';
import { builtPairs } from '../knowledge/compare/pairs.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';

const cards = new WeakMap<Knowledge, Map<string, RoleCard>>();

/** The card of a role, by its id. It is made once for a knowledge base. */
export function cardIn(knowledge: Knowledge, id: string): RoleCard {
  const made = cards.get(knowledge) ?? new Map<string, RoleCard>();
  cards.set(knowledge, made);
  const card = made.get(id) ?? cardOf(knowledge, get(knowledge, 'roles', id));
  made.set(id, card);
  return card;
}

const pairs = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The ids of all comparisons that have a page of their own, found once for a knowledge base. */
export function pairsIn(knowledge: Knowledge): ReadonlySet<string> {
  const known = pairs.get(knowledge) ?? builtPairs(knowledge);
  pairs.set(knowledge, known);
  return known;
}
