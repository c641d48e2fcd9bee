import { nameId } from '../../knowledge/graph/name-id.ts';
import { pageOf, titleAddress } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { rowOf } from '../../schema/kinds.ts';
import { isTaken } from '../../schema/pages.ts';
import type { Path } from './document.ts';
import { looksOf } from './letters.ts';
import type { BreachOf } from './breach.ts';

/** Addresses are names of folders too, and no system holds longer ones. */
const longestAddress = 120;

/** What only one entry may have: its name in words, its field, and the value as it is compared. */
interface Claim {
  path: Path;
  name: string;
  value: string;
  /** The value as it is written. */
  shown: string;
}

const claimsOf = ({ kind, data }: AnyEntry): Claim[] =>
  Object.entries(rowOf(kind).unique ?? {}).map(([field, name]) => {
    const value = String((data as Record<string, unknown>)[field]);
    return { path: [field], name, shown: value, value: name === 'title' ? looksOf(value) : value };
  });

/** The addresses of the pages an entry makes: its own, and for a role those of its titles. */
function placesOf(entry: AnyEntry): { path: Path; address: string; fix: string }[] {
  const own = pageOf(entry);
  const pages = own ? [{ path: [], address: own, fix: 'Give the file another name' }] : [];
  if (entry.kind !== 'roles') return pages;
  const { title, aliases } = entry.data;
  const names = [
    { path: ['title'], name: title },
    ...aliases.map(({ name }, index) => ({ path: ['aliases', index, 'name'], name })),
  ];
  const fix = 'Write it another way, or leave it out';
  return [
    ...pages,
    ...names.map(({ path, name }) => ({ path, address: titleAddress(nameId(name)), fix })),
  ];
}

/** A case by what no two accounts of one source share: its ends, its years and its dates. */
const caseKey = ({ kind, data }: AnyEntry): string | undefined =>
  kind === 'cases'
    ? [data.source, data.to, data.years, data.fromYear, data.toYear].join(' ')
    : undefined;

/** Cases that another entry tells already: they would be counted twice. */
function casesTwice(entries: readonly AnyEntry[]): BreachOf[] {
  const owners = new Map<string, AnyEntry>();
  return entries.flatMap((entry) => {
    const key = caseKey(entry);
    const owner = key === undefined ? undefined : owners.get(key);
    if (key !== undefined && !owner) owners.set(key, entry);
    if (!owner) return [];
    const what = `${owner.kind}/${owner.id} tells the same case`;
    return [{ id: 'taken' as const, entry, path: ['to'], what, fix: 'Remove one of the two' }];
  });
}

/** Titles, tapes, short names and cases that two entries share, and pages at an address that is taken. */
export function conflicts(entries: readonly AnyEntry[]): BreachOf[] {
  const owners = new Map<string, AnyEntry>();
  const found: BreachOf[] = [];
  for (const entry of entries) {
    for (const { path, name, value, shown } of claimsOf(entry)) {
      const key = `${name}: ${value}`;
      const owner = owners.get(key);
      const what = `the ${name} "${shown}" is taken by ${owner?.kind}/${owner?.id}`;
      if (owner)
        found.push({
          id: 'taken',
          entry,
          path,
          what,
          fix: 'Choose another, so that readers can tell them apart',
        });
      else owners.set(key, entry);
    }
    for (const { path, address, fix } of placesOf(entry)) {
      const what = `the address ${address} is taken`;
      if (isTaken(address)) found.push({ id: 'address-taken', entry, path, what, fix });
      if (address.length > longestAddress) {
        const long = `its address would have ${address.length} letters`;
        found.push({ id: 'text-length', entry, path, what: long, fix: 'Shorten the name' });
      }
    }
  }
  return [...found, ...casesTwice(entries)];
}
