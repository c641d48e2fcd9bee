import { pageOf } from '../../schema/address.ts';
import { sectionIds } from '../../schema/anatomy.ts';
import type { Kind } from '../../schema/kinds.ts';
import { fixedAddresses } from '../../schema/pages.ts';
import { suggest } from './nearest.ts';

/** An entry as far as links care: what it is and which headings its prose has, if it can be read. */
export interface Target {
  kind: Kind;
  id: string;
  slugs: readonly string[] | undefined;
}

/** Every address of the site with the anchors on it. Undefined anchors: not checked. */
export type AddressBook = Map<string, Set<string> | undefined>;

export function addressBook(targets: readonly Target[]): AddressBook {
  const book: AddressBook = new Map(fixedAddresses.map((address) => [address, undefined]));
  for (const target of targets) {
    const address = pageOf(target);
    const anchors = target.slugs && new Set([...target.slugs, ...sectionIds(target.kind)]);
    if (address) book.set(address, anchors);
  }
  return book;
}

/** What is wrong with a link, or undefined. `own` holds the anchors of the page it stands on. */
export function linkFault(
  url: string,
  book: AddressBook,
  own: readonly string[],
): { what: string; fix: string } | undefined {
  if (url.startsWith('#')) return anchorFault(url.slice(1), new Set(own), url);
  if (/^https?:\/\/[^/]/i.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const scheme = url.slice(0, url.indexOf(':') + 1);
    return { what: `a link may not use ${scheme}`, fix: 'Link with https:// or from the root' };
  }
  if (url.startsWith('//'))
    return { what: `the link ${url} lacks its https:`, fix: `Write https:${url}` };
  if (!url.startsWith('/')) {
    return {
      what: `the link ${url} is relative`,
      fix: 'Start it at the root, like /skills/mixing/',
    };
  }
  const [path = '', anchor] = url.split('#');
  if (!book.has(path)) return pathFault(path, book);
  return anchor ? anchorFault(anchor, book.get(path), url) : undefined;
}

function pathFault(path: string, book: AddressBook) {
  if (book.has(`${path}/`)) {
    return { what: `the link ${path} lacks its last slash`, fix: `Write ${path}/` };
  }
  return { what: `there is no page ${path}`, fix: suggest(path, book.keys()) };
}

function anchorFault(anchor: string, anchors: Set<string> | undefined, url: string) {
  if (!anchors || anchors.has(anchor)) return undefined;
  return { what: `there is no heading for ${url}`, fix: suggest(anchor, anchors) };
}
