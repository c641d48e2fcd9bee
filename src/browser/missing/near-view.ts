import { LinkItems } from '../../views/links.tsx';
import { nodesOf } from '../nodes.ts';
import type { Address } from './nearest-addresses.ts';

// Loaded once there is an address to show.

/** Addresses with their titles, as the items of a list. */
export const nearView = (near: readonly Address[]): Node =>
  nodesOf(LinkItems, { links: near.map(([address, title]) => ({ address, title })) });
