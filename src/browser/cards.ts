import type { RoleCard } from '../knowledge/card.ts';

async function cardFrom(address: string): Promise<RoleCard> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as RoleCard;
}

/** The cards of roles, from the folder that holds them. Throws if one of them cannot be had. */
export const loadCards = (folder: string, roles: readonly string[]): Promise<RoleCard[]> =>
  Promise.all(roles.map((role) => cardFrom(`${folder}${role}.json`)));
