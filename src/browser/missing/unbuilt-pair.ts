import { rolesAddress, rolesOf } from '../../schema/pair.ts';
import type { Address } from './nearest-addresses.ts';

/**
 * Where two roles stand side by side whose pair has no page of its own; undefined for an address that
 * names no two roles. Neither address has the base path before it.
 */
export function unbuiltPair(missing: string, addresses: readonly Address[]): string | undefined {
  const [, pair = ''] = /^\/compare\/([^/]+)\/?$/.exec(missing) ?? [];
  const roles = rolesOf(pair) ?? [];
  const known = new Set(addresses.map(([address]) => address));
  const real = roles.length > 0 && roles.every((role) => known.has(`/roles/${role}/`));
  return real ? rolesAddress(roles) : undefined;
}
