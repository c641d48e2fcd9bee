import type { Choice } from '../knowledge/choose/choose.ts';
import type { NamedPage } from './named.ts';
import { guess, type NameIndex, type NameMatch } from './match.ts';

/** A page that answers, with the reason why it is shown. */
export interface Hit {
  /** Address without the base path, with the section's anchor if it answers a question. */
  address: string;
  title: string;
  kind: string;
  /** The name by which it was found, if it is not its own, and where it means that. */
  as?: { name: string; where: string } | undefined;
  /** What kind of product that name is an example of. */
  product?: string | undefined;
  /** Whether it is a guess, to stand below what full text finds. */
  guess?: boolean;
  page?: NamedPage | undefined;
  /** Whether only full text has found it. */
  found?: boolean;
  /** What is said of it in a line, where it is no page of the digest. */
  about?: string | undefined;
  /** The list of roles it leads to. */
  choice?: Choice | undefined;
  /** The steps of the list it leads to, by their ids. */
  steps?: readonly string[] | undefined;
  /** The section of a role that answers the question. */
  section?: string | undefined;
  /** The roles it lays side by side. */
  roles?: readonly string[] | undefined;
  /** The symptom that led there. */
  symptom?: string | undefined;
}

/** What a name that fits answers. */
export const hitOf = ({ page, name, tier }: NameMatch): Hit => ({
  ...pageHit(page),
  as: name.own ? undefined : { name: name.text, where: name.where },
  product: name.product,
  ...(tier >= guess && { guess: true }),
});

/** A page as a hit, found by no name of it. */
export const pageHit = (page: NamedPage): Hit => ({
  address: page.address,
  title: page.title,
  kind: page.kind,
  page,
});

/** The page at an address as a hit, at its section where the address names one; none where there is no such page. */
export function hitAt(index: NameIndex, address: string): Hit[] {
  const page = index.pageAt(address.replace(/#.*/, ''));
  return page ? [{ ...pageHit(page), address }] : [];
}

/** Hits without those that lead to a page that stands there before. */
export function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    const [page = address] = address.split('#');
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}
