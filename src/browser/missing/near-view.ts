import { LinkItems } from '../../views/links.tsx';
import { nodesOf } from '../nodes.ts';
import { loadNames } from '../search/load-names.ts';
import { nearestAddresses, type Address } from './nearest-addresses.ts';

// Loaded once no pair of roles is meant.

/** What may be meant by a missing address, as the items of a list; undefined where nothing is. */
export async function nearView(
  missing: string,
  addresses: readonly Address[],
  namesAt: string,
): Promise<Node | undefined> {
  const names = await loadNames(namesAt).catch(() => undefined);
  const near = nearestAddresses(missing, addresses, names);
  if (near.length === 0) return undefined;
  return nodesOf(LinkItems, { links: near.map(([address, title]) => ({ address, title })) });
}
