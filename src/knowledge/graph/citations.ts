import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import type { Prose } from '../prose/read.ts';
import { referencesIn } from '../../schema/references.ts';
import { kinds } from '../../schema/kinds.ts';

/** One place in the content that rests on a source. */
export interface Citation {
  source: string;
  entry: AnyEntry;
  /** The heading it stands under, where it stands in prose. */
  heading?: string | undefined;
  /** Where to find it, without the base path; undefined for entries without a page. */
  address?: string | undefined;
}

/** Every place where an entry cites a source, in its fields and in its prose, without repeats. */
export function citationsIn(entry: AnyEntry, prose: Prose | undefined): Citation[] {
  const page = pageOf(entry);
  const fields = referencesIn(kinds[entry.kind].schema, entry.data)
    .filter((reference) => reference.kind === 'sources')
    .map(({ value }): Citation => ({ source: value, entry, address: page }));
  const cites = (prose?.uses ?? [])
    .filter(({ name }) => name === 'Cite' || name === 'Side')
    .map(({ attributes, under }): Citation => {
      const anchor = under ? `#${under.slug}` : '';
      const source = attributes['source'] ?? '';
      return { source, entry, heading: under?.text, address: page && page + anchor };
    });
  const seen = new Set<string>();
  return [...fields, ...cites].filter(({ source, address, heading }) => {
    const key = [source, address, heading].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
