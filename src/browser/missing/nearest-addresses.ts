import { ask } from '../../search/ask.ts';
import type { NameIndex } from '../../search/match.ts';
import { readText } from '../../search/reading.ts';

export type Address = [address: string, title: string];

/** A part of an address as its letters are meant, whatever form they have. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A part of an address as an id: without accents, capitals, endings of files, and what a sentence left behind it. */
const idIn = (part: string): string =>
  readable(part)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.html?$/, '')
    .replace(/^index$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id of the page that an address means. */
export const idMeant = (missing: string): string =>
  missing.split('/').map(idIn).filter(Boolean).at(-1) ?? '';

/** Letters from which on a word may be meant by less than its whole name. */
const telling = 4;

/** What the search finds by the words of an id; short ones only where they are a whole name. */
function byName(names: NameIndex, id: string): Address[] {
  const text = id.replaceAll('-', ' ');
  const found =
    text.length < telling
      ? names.exactly(text).map(({ page }) => page)
      : ask(names, readText(text)).filter(({ guess }) => !guess);
  return found.map(({ address, title }) => [address, title]);
}

/**
 * The pages that an address that does not exist may mean: first what has its id, of whatever kind, then
 * what the search finds by its words. Of several that are called the same, the first.
 */
export function nearestAddresses(
  missing: string,
  addresses: readonly Address[],
  names?: NameIndex,
  most = 5,
): Address[] {
  const id = idMeant(missing);
  if (!id) return [];
  const same = addresses.filter(([address]) => idMeant(address) === id);
  const found = new Map([...same, ...(names ? byName(names, id) : [])]);
  // Two pages of one name, such as a role and its official class, read as one page offered twice.
  const called = new Map<string, Address>();
  for (const one of found) {
    const title = one[1].toLowerCase();
    if (!called.has(title)) called.set(title, one);
  }
  return [...called.values()].slice(0, most);
}
