import type { RoleCard } from './card.ts';
import { titleKey } from '../graph/title-key.ts';

/** What a role is taken for among others, and the difference as its page tells it. */
export const confusionsAmong = (card: RoleCard, cards: readonly RoleCard[]) =>
  card.confusedWith.filter(({ role }) => cards.some(({ id }) => id === role));

const namesOf = ({ title, aliases }: RoleCard) => [title, ...aliases];

/** The names a role has in common with one of the others. */
export function namesShared(card: RoleCard, cards: readonly RoleCard[]): string[] {
  const others = cards
    .filter(({ id }) => id !== card.id)
    .flatMap(namesOf)
    .map(titleKey);
  return namesOf(card).filter((name) => others.includes(titleKey(name)));
}
