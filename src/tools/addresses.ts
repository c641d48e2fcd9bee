import { readFile, writeFile } from 'node:fs/promises';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { pageOf, titleAddress } from '../schema/address.ts';
import { fixedAddresses } from '../schema/pages.ts';
import { wholeKnowledge } from './whole.ts';

/** Where the published addresses are listed. */
export const addressesFile = 'docs/addresses.txt';

/**
 * The addresses that others may link to for good: of entries, of job titles, and of pages made from no
 * entry. Pairs of roles that no editor wrote about are left out: which of them have a page follows from
 * what roles say of each other. One that has none any more is opened by the page for missing addresses,
 * and one whose role was renamed by a redirect.
 */
export const lastingAddresses = ({ entries, titles }: Knowledge): string[] => [
  ...fixedAddresses,
  ...entries.flatMap((entry) => pageOf(entry) ?? []),
  ...titles.map(({ id }) => titleAddress(id)),
];

/** The addresses of the list, as its text has them: one a line. */
export const readAddresses = (text: string): string[] => text.split(/\r?\n/).filter(Boolean);

/** The text of the list once addresses are added. What stands in it stays: somebody links to it. */
export const addressList = (listed: readonly string[], added: readonly string[]): string =>
  [...new Set([...listed, ...added])]
    .sort()
    .map((address) => `${address}\n`)
    .join('');

/** `npm run addresses`: adds the addresses of new pages to the list. */
if (import.meta.main) {
  const knowledge = await wholeKnowledge();
  const before = readAddresses(await readFile(addressesFile, 'utf8').catch(() => ''));
  const after = addressList(before, lastingAddresses(knowledge));
  await writeFile(addressesFile, after);
  console.log(`${readAddresses(after).length - before.length} addresses added.`);
}
