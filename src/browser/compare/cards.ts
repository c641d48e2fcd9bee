import type { RoleCard } from '../../knowledge/compare/card.ts';
import { href } from '../../site/href.ts';

async function loadCard(role: string): Promise<RoleCard> {
  const response = await fetch(href(`/compare/cards/${role}.json`));
  if (!response.ok) throw new Error(`The card of ${role} answers ${response.status}`);
  return (await response.json()) as RoleCard;
}

/** The cards of roles, in their order. Throws if one of them cannot be had. */
export const loadCards = (roles: readonly string[]): Promise<RoleCard[]> =>
  Promise.all(roles.map(loadCard));
