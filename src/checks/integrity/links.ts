import { pageOf } from '../../schema/address.ts';
import { sectionIds } from '../../schema/anatomy.ts';
import type { Kind } from '../../schema/kinds.ts';
import { fixedAddresses } from '../../schema/pages.ts';
import { addressFault } from './foreign.ts';
import { suggest } from './nearest.ts';
import type { Wrong } from './problem.ts';

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

/**
 * What is wrong with a link, or undefined. `own` holds the anchors of the page it stands
 * on, `plainHttp` the addresses that may do without https.
 */
export function linkFault(
  url: string,
  book: AddressBook,
  own: readonly string[],
  plainHttp: ReadonlySet<string> = new Set(),
): Wrong | undefined {
  if (url.startsWith('#')) return anchorFault(url.slice(1), new Set(own), url);
  if (/^https?:/i.test(url)) {
    const said = plainHttp.has(url) ? 'The source says why.' : undefined;
    return addressFault(url, said);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const scheme = url.slice(0, url.indexOf(':') + 1);
    return {
      id: 'link-scheme',
      what: `a link may not use ${scheme}`,
      fix: 'Link with https:// or from the root',
    };
  }
  if (url.startsWith('//'))
    return { id: 'link-form', what: `the link ${url} lacks its https:`, fix: `Write https:${url}` };
  if (!url.startsWith('/')) {
    return {
      id: 'link-form',
      what: `the link ${url} is relative`,
      fix: 'Start it at the root, like /skills/mixing/',
    };
  }
  const [path = '', anchor] = url.split('#');
  if (!book.has(path)) return pathFault(path, book);
  if (anchor === '') {
    return { id: 'link-form', what: `the link ${url} ends with #`, fix: `Write ${path}` };
  }
  return anchor ? anchorFault(anchor, book.get(path), url) : undefined;
}

function pathFault(path: string, book: AddressBook): Wrong {
  if (book.has(`${path}/`)) {
    return {
      id: 'link-form',
      what: `the link ${path} lacks its last slash`,
      fix: `Write ${path}/`,
    };
  }
  return { id: 'page-unknown', what: `there is no page ${path}`, fix: suggest(path, book.keys()) };
}

function anchorFault(
  anchor: string,
  anchors: Set<string> | undefined,
  url: string,
): Wrong | undefined {
  if (!anchors || anchors.has(anchor)) return undefined;
  return {
    id: 'anchor-unknown',
    what: `there is no heading for ${url}`,
    fix: suggest(anchor, anchors),
  };
}
