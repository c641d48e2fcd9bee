import { sitePageAt } from '../../schema/pages.ts';
import { titleOf, type Knowledge } from './knowledge.ts';

/** What the page at an address is called, whichever place in it is meant; undefined where there is none. */
export function pageName({ byAddress }: Knowledge, address: string): string | undefined {
  const page = address.replace(/#.*/, '');
  const entry = byAddress.get(page);
  return sitePageAt(page)?.title ?? (entry && titleOf(entry));
}
