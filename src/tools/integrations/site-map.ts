import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { comparisonId, rolesOf } from '../../schema/pair.ts';
import { movedPages, readRenames, renamesFile } from '../../schema/renames.ts';
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
  const moved = () =>
    movedPages(readRenames(handedOver().beside.get(renamesFile)?.text ?? '')).map(([from]) => from);
  return sitemap({
    filter: (url) => {
      const address = addressIn(url, base);
      return !isTurned(address) && !moved().includes(address);
    },
    serialize: (item) => {
      const lastmod = reviewedAt(handedOver().entries).get(addressIn(item.url, base));
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
