import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import type { Prose } from '../prose/read.ts';
import { components, referencesInUse, type ComponentTable } from '../../schema/components.ts';
import { referencesIn, type Reference } from '../../schema/references.ts';
import { schemas } from '../../schema/schemas.ts';

/** One place in the content that rests on a source. */
export interface Citation {
  source: string;
  entry: AnyEntry;
  /** The heading it stands under, where it stands in prose. */
  heading?: string | undefined;
  /** Where to find it, without the base path; undefined for entries without a page. */
  address?: string | undefined;
}

const isSource = ({ kind }: Reference) => kind === 'sources';

/** Every place where an entry cites a source, in its fields and in its prose, without repeats. */
export function citationsIn(
  entry: AnyEntry,
  prose: Prose | undefined,
  table: ComponentTable = components,
): Citation[] {
  const page = pageOf(entry);
  const fields = referencesIn(schemas[entry.kind], entry.data)
    .filter(isSource)
    .map(({ value }): Citation => ({ source: value, entry, address: page }));
  const cites = (prose?.uses ?? []).flatMap((use) => {
    const { text: heading, slug } = use.under ?? {};
    const address = page && page + (slug === undefined ? '' : `#${slug}`);
    return referencesInUse(use, table)
      .filter(isSource)
      .map(({ value }): Citation => ({ source: value, entry, heading, address }));
  });
  const seen = new Set<string>();
  return [...fields, ...cites].filter(({ source, address, heading }) => {
    const key = [source, address, heading].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
