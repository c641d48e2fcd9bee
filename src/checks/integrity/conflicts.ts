import { addressOfPage, fixedAddresses, hasPage } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { titleOf } from '../../knowledge/graph/knowledge.ts';
import type { Path } from './document.ts';

/** An entry that is right by itself but takes what another has. */
export interface Conflict {
  entry: AnyEntry;
  path: Path;
  what: string;
  fix: string;
}

/** What only one entry may have: its name in words, its field, and the value as it is compared. */
interface Claim {
  path: Path;
  name: string;
  value: string;
}

const claimsOf = (entry: AnyEntry): Claim[] => {
  // The page of a source is titled by its short name first, that of an official class by its code too.
  const coded = entry.kind === 'sources' || entry.kind === 'occupations';
  const titled = entry.kind === 'pages' || (hasPage(entry.kind) && !coded);
  const title = titleOf(entry);
  const field = entry.kind === 'comparisons' ? 'question' : 'title';
  return [
    ...(titled ? [{ path: [field], name: 'title', value: title.toLowerCase() }] : []),
    ...(entry.kind === 'families'
      ? [{ path: ['tape'], name: 'tape', value: entry.data.tape }]
      : []),
    ...(entry.kind === 'sources'
      ? [{ path: ['short'], name: 'short name', value: entry.data.short }]
      : []),
  ];
};

/** Titles, tapes and short names that two entries share, and pages at an address that is taken. */
export function conflicts(entries: readonly AnyEntry[]): Conflict[] {
  const owners = new Map<string, AnyEntry>();
  const found: Conflict[] = [];
  for (const entry of entries) {
    for (const { path, name, value } of claimsOf(entry)) {
      const key = `${name}: ${value}`;
      const owner = owners.get(key);
      const what = `the ${name} "${value}" is taken by ${owner?.kind}/${owner?.id}`;
      if (owner)
        found.push({
          entry,
          path,
          what,
          fix: 'Choose another, so that readers can tell them apart',
        });
      else owners.set(key, entry);
    }
    const address = entry.kind === 'pages' ? addressOfPage(entry.id) : '';
    if ((fixedAddresses as readonly string[]).includes(address)) {
      found.push({
        entry,
        path: [],
        what: `the address ${address} is taken`,
        fix: 'Give the file another name',
      });
    }
  }
  return found;
}
