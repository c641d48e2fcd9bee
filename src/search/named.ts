/** A page that can be found by a name, with what a search may be narrowed by. */
export interface NamedPage {
  address: string;
  title: string;
  /** As the filters of the search name it: Role, Skill, Job title. */
  kind: string;
  /** Values by filter: family, stage, level, nights and so on, as the reader sees them. */
  facets: Readonly<Record<string, readonly string[]>>;
}

/** One name of a page. */
export interface Name {
  text: string;
  /** Position in the list of pages. */
  page: number;
  /** Whether it is the page's own name. */
  own: boolean;
  /** Where it means that: "Theater, UK". Empty where it means so everywhere. */
  where: string;
  /** Whether it means that in one part of the industry only. */
  inSector?: boolean | undefined;
  /** The kind of product that it is a name of: its page only tells how to use it, or who does. */
  product?: string | undefined;
  /** The other pages that a product leads to, in order. */
  further?: readonly number[] | undefined;
}

/** Every name for everything: what the search loads first. */
export interface Names {
  pages: NamedPage[];
  names: Name[];
  /** Ids of the comparisons that are built as pages. */
  pairs: ReadonlySet<string>;
}

/** A kind of product with all its names, and the pages it leads to by their positions. */
export interface NamedProduct {
  title: string;
  names: readonly string[];
  pages: readonly number[];
}

/** Further names of a page, by its position, and where they mean it. */
export type FurtherNames = readonly [page: number, where: string, ...names: string[]];

/** What joins the names that are loaded first. */
interface Joining {
  products: readonly NamedProduct[];
  further: readonly FurtherNames[];
  facets: readonly NamedPage['facets'][];
}

/** Names with further ones, those of products, and all that their pages may be narrowed by, in their order. */
export const withDigest = (names: Names, { products, further, facets }: Joining): Names => ({
  ...names,
  pages: names.pages.map((page, place) => ({ ...page, facets: facets[place] ?? page.facets })),
  names: [
    ...names.names,
    ...further.flatMap(([page, where, ...texts]) =>
      texts.map((text) => ({ text, page, own: false, where })),
    ),
    ...products.flatMap(({ title, names: texts, pages: [page = 0, ...further] }) =>
      texts.map((text) => ({ text, page, further, own: false, where: '', product: title })),
    ),
  ],
});
