import { rolesAddress } from '../../schema/pair.ts';
import { rolesAt } from '../../schema/pair-address.ts';
import type { Address } from './nearest-addresses.ts';

/**
 * Where two roles stand side by side whose pair has no page of its own; undefined for an address that
 * names no two roles. Neither address has the base path before it.
 */
export function unbuiltPair(missing: string, addresses: readonly Address[]): string | undefined {
  const roles = rolesAt(missing) ?? [];
  const known = new Set(addresses.map(([address]) => address));
  const real = roles.length > 0 && roles.every((role) => known.has(`/roles/${role}/`));
  return real ? rolesAddress(roles) : undefined;
}
