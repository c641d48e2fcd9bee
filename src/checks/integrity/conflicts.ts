import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { rowOf } from '../../schema/kinds.ts';
import { sitePageAt } from '../../schema/pages.ts';
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

const claimsOf = ({ kind, data }: AnyEntry): Claim[] =>
  Object.entries(rowOf(kind).unique ?? {}).map(([field, name]) => {
    const value = String((data as Record<string, unknown>)[field]);
    return { path: [field], name, value: name === 'title' ? value.toLowerCase() : value };
  });

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
    const address = pageOf(entry);
    if (address && sitePageAt(address)) {
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
