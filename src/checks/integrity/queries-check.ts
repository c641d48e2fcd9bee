import { queryLines } from '../../search/queries.ts';
import { addressOf, titleAddress } from '../../schema/address.ts';
import { rolesAt } from '../../schema/pair-address.ts';
import type { ContentFile } from './document.ts';
import { linkFault, type AddressBook } from './links.ts';
import type { Problem } from './problem.ts';

/** Nobody types more. */
const longest = 120;

/** Pages that are made from titles and from pairs of roles are not in the book. */
const isMade = (page: string, book: AddressBook, titlePages: ReadonlySet<string>): boolean =>
  titlePages.has(page) ||
  (rolesAt(page)?.every((role) => book.has(addressOf('roles', role))) ?? false);

/** Lines of the published list of queries that cannot be read, or want a page that does not exist. */
export function queryProblems(
  { path, text }: ContentFile,
  book: AddressBook,
  titles: ReadonlySet<string>,
): Problem[] {
  const asked = new Set<string>();
  const titlePages = new Set([...titles].map(titleAddress));
  return queryLines(text).flatMap(({ line, query }): Problem[] => {
    const place = { id: 'query' as const, file: path, line };
    if (!query) {
      const fix = 'Write query, pages and yes or no, with tabs between';
      return [{ ...place, what: 'the line cannot be read', fix }];
    }
    const words = query.text.trim().toLowerCase();
    const isTwice = asked.has(words);
    asked.add(words);
    return [
      ...(isTwice ? [{ ...place, what: `“${words}” is asked twice`, fix: 'Join the two' }] : []),
      ...(words.length > longest
        ? [{ ...place, what: 'the query is longer than anybody types', fix: 'Shorten it' }]
        : []),
      ...query.wanted.flatMap((page) => {
        const fault = isMade(page, book, titlePages) ? undefined : linkFault(page, book, []);
        return fault ? [{ ...place, what: fault.what, fix: fault.fix }] : [];
      }),
    ];
  });
}
