import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { comparisonId, rolesOf } from '../../schema/pair.ts';
import {
  idsToday,
  movedPages,
  readRemovals,
  readRenames,
  removedPages,
  renamesFile,
} from '../../schema/renames.ts';
import { trimBase } from '../../site/base.ts';
import { handedOver } from '../../site/handed-over.ts';

/** The address of a page without the base path. */
const addressIn = (url: string, base: string) => new URL(url).pathname.slice(trimBase(base).length);

/** Whether an address is that of two roles in the order their page does not have. */
export function isTurned(address: string): boolean {
  const [, comparison = ''] = /^\/compare\/([^/]+)\/$/.exec(address) ?? [];
  const roles = rolesOf(comparison);
  return roles !== undefined && comparisonId(...roles) !== comparison;
}

/** Whether an address is that of a pair by an id that one of its roles had before. */
const isFormer = (address: string, former: Readonly<Record<string, string>>): boolean =>
  rolesOf(/^\/compare\/([^/]+)\/$/.exec(address)?.[1] ?? '')?.some((role) =>
    Object.hasOwn(former, role),
  ) ?? false;

/** What a list of renames takes out of the sitemap: addresses of moved and removed pages, ids of roles. */
function notListed(text: string) {
  const renames = readRenames(text);
  const removed = removedPages(readRemovals(text), renames).map(({ address }) => address);
  return {
    old: new Set([...movedPages(renames).map(([from]) => from), ...removed]),
    roles: idsToday(renames, 'roles'),
  };
}

/** When the entry of each page was last read against its sources, by address. */
export const reviewedAt = (entries: readonly AnyEntry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap((entry) => {
      const address = pageOf(entry);
      return address ? [[address, entry.data.reviewed]] : [];
    }),
  );

/**
 * The sitemap: every page but those that only lead to another, and when each was last reviewed if it
 * is made from an entry.
 */
export function siteMap(base: string): AstroIntegration {
  return sitemap({
    filter: (url) => {
      const address = addressIn(url, base);
      const { old, roles } = notListed(handedOver().beside.get(renamesFile)?.text ?? '');
      return !isTurned(address) && !old.has(address) && !isFormer(address, roles);
    },
    serialize: (item) => {
      const lastmod = reviewedAt(handedOver().entries).get(addressIn(item.url, base));
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
