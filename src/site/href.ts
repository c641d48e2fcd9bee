import type { AnyEntry } from '../schema/entry.ts';
import { pageOf } from '../schema/address.ts';
import { withBase } from './base.ts';

/** The href of an address of this site. The only place that reads the base path for pages. */
export const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

/** The href of an entry's page. */
export const hrefOf = (entry: AnyEntry): string => href(pageOf(entry) ?? '/');

/** The full address of a page of this site, as search engines and quotations need it. */
export const absolute = (address: string): string =>
  new URL(href(address), import.meta.env.SITE).href;
