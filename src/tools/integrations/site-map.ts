import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { addressOf, isEmbed, isSheet, pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { comparisonId } from '../../schema/pair.ts';
import { rolesAt } from '../../schema/pair-address.ts';
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
  const roles = rolesAt(address);
  return roles !== undefined && addressOf('comparisons', comparisonId(...roles)) !== address;
}

/** Whether an address only leads on or explains, by the list of renames: moved, removed, or an old pair. */
function isLeft(listed: string): (address: string) => boolean {
  const renames = readRenames(listed);
  const former = idsToday(renames, 'roles');
  const old = new Set([
    ...movedPages(renames).map(([from]) => from),
    ...removedPages(readRemovals(listed), renames).map(({ address }) => address),
  ]);
  return (address) =>
    old.has(address) || (rolesAt(address)?.some((role) => Object.hasOwn(former, role)) ?? false);
}

/** When the entry of each page was last read against its sources, by address. */
export const reviewedAt = (entries: readonly AnyEntry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap((entry) => {
      const address = pageOf(entry);
      return address ? [[address, entry.data.reviewed]] : [];
    }),
  );

/** What the sitemap must know of the content, which is handed over after Astro is configured. */
function aboutContent() {
  const { entries, beside } = handedOver();
  return { isLeft: isLeft(beside.get(renamesFile)?.text ?? ''), reviewed: reviewedAt(entries) };
}

/**
 * The sitemap: every page but those that only lead to another or are for paper or for frames, and when each was last
 * reviewed if it is made from an entry.
 */
export function siteMap(base: string): AstroIntegration {
  let known: ReturnType<typeof aboutContent> | undefined;
  const content = () => (known ??= aboutContent());
  return sitemap({
    filter: (url) => {
      const address = addressIn(url, base);
      return ![isTurned, isSheet, isEmbed].some((is) => is(address)) && !content().isLeft(address);
    },
    serialize: (item) => {
      const lastmod = content().reviewed.get(addressIn(item.url, base));
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
