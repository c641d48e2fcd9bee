import { queryLines } from '../../search/queries.ts';
import { addressOf } from '../../schema/address.ts';
import { rolesAt } from '../../schema/pair-address.ts';
import type { ContentFile } from './document.ts';
import { linkFault, type AddressBook } from './links.ts';
import type { Problem } from './problem.ts';

/** Pages that are made from titles and from pairs of roles are not in the book: search tests see those. */
const isMade = (page: string, book: AddressBook): boolean =>
  page.startsWith('/titles/') ||
  (rolesAt(page)?.every((role) => book.has(addressOf('roles', role))) ?? false);

/** Lines of the published list of queries that cannot be read, or want a page that does not exist. */
export const queryProblems = ({ path, text }: ContentFile, book: AddressBook): Problem[] =>
  queryLines(text).flatMap(({ line, query }): Problem[] => {
    const place = { id: 'query' as const, file: path, line };
    if (!query) {
      const fix = 'Write query, pages and yes or no, with tabs between';
      return [{ ...place, what: 'the line cannot be read', fix }];
    }
    return query.wanted.flatMap((page) => {
      const fault = isMade(page, book) ? undefined : linkFault(page, book, []);
      return fault ? [{ ...place, what: fault.what, fix: fault.fix }] : [];
    });
  });
