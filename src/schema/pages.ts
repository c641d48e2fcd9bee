import * as words from '../words/pages.ts';

/** The groups of links at the foot of every page, in their order. */
export const footGroups = ['lookUp', 'tools', 'advisers', 'about'] as const;

/** A page that is made from no entry. */
interface SitePage {
  /** Its name, as its heading and the breadcrumbs have it. */
  title: string;
  /** The address of the page above it, where that is not the home page. */
  above?: string;
  /** The navigation on every page that leads to it. */
  nav?: 'header' | (typeof footGroups)[number];
  /** Where it stands among the lists that the search page offers, and what it is called there. */
  browse?: { place: number; words: string; onMissing?: true };
  /** Other names by which the search finds it; without them it is not found by name. */
  names?: readonly string[];
  /** What the search calls it, where that is not its title. */
  result?: string;
  /** It has a search box of its own, so that the header shows none. */
  ownSearchBox?: true;
  /** No address to link to: it stands in for pages that are missing. */
  unlisted?: true;
}

/** Every page that is made from no entry, by its address; navigation has this order. */
export const sitePages = {
  '/': { title: words.home, ownSearchBox: true },
  '/roles/': {
    title: words.roles,
    nav: 'header',
    browse: { place: 1, words: words.rolesList, onMissing: true },
  },
  '/skills/': {
    title: words.skills,
    nav: 'header',
    browse: { place: 2, words: words.skillsList, onMissing: true },
    names: words.skillsNames,
  },
  '/steps/': {
    title: words.steps,
    nav: 'header',
    browse: { place: 3, words: words.stepsList, onMissing: true },
    names: words.stepsNames,
  },
  '/compare/': {
    title: words.compare,
    nav: 'header',
    browse: { place: 4, words: words.compareList, onMissing: true },
    names: words.compareNames,
  },
  '/plan/': {
    title: words.plan,
    nav: 'header',
    browse: { place: 8, words: words.planList },
    result: words.planFound,
    names: words.planNames,
  },
  '/map/': {
    title: words.map,
    nav: 'lookUp',
    browse: { place: 9, words: words.mapList },
    result: words.mapFound,
    names: words.mapNames,
  },
  '/titles/': {
    ownSearchBox: true,
    title: words.titles,
    nav: 'lookUp',
    browse: { place: 7, words: words.titlesList },
    names: words.titlesNames,
  },
  '/titles/by-sector/': { title: words.titlesBySector, above: '/titles/' },
  '/terms/': {
    title: words.terms,
    nav: 'lookUp',
    browse: { place: 5, words: words.termsList, onMissing: true },
    names: words.termsNames,
  },
  '/crews/': {
    title: words.crews,
    nav: 'lookUp',
    browse: { place: 11, words: words.crewsList },
    names: words.crewsNames,
  },
  '/hear/': {
    title: words.hear,
    nav: 'lookUp',
    browse: { place: 12, words: words.hearList },
    names: words.hearNames,
  },
  '/sources/': {
    title: words.sources,
    nav: 'about',
    browse: { place: 10, words: words.sourcesList },
    names: words.sourcesNames,
  },
  '/occupations/': {
    title: words.occupations,
    nav: 'advisers',
    browse: { place: 6, words: words.occupationsList },
    names: words.occupationsNames,
  },
  '/jobs/': {
    title: words.jobs,
    nav: 'tools',
    names: words.jobsNames,
  },
  '/rate/': {
    title: words.rate,
    nav: 'tools',
    names: words.rateNames,
  },
  '/decode/': {
    title: words.decode,
    nav: 'tools',
    names: words.decodeNames,
  },
  '/schools/': {
    title: words.schools,
    nav: 'advisers',
    names: words.schoolsNames,
  },
  '/schools/sheet/': {
    title: words.sheet,
    above: '/schools/',
    names: words.sheetNames,
  },
  '/schools/answers/': { title: words.answers, above: '/schools/' },
  '/schools/codes/': {
    title: words.codes,
    above: '/schools/',
    names: words.codesNames,
  },
  '/data/': {
    title: words.openData,
    nav: 'advisers',
    names: words.openDataNames,
  },
  '/changes/': {
    title: words.changes,
    nav: 'about',
    names: words.changesNames,
  },
  '/kept/': {
    title: words.kept,
    nav: 'tools',
    names: words.keptNames,
  },
  '/offline/': {
    title: words.offline,
    nav: 'tools',
    names: words.offlineNames,
  },
  '/search/': { title: words.search, ownSearchBox: true },
  '/about/coverage/': {
    title: words.coverage,
    above: '/about/',
    names: words.coverageNames,
  },
  '/about/search/': { title: words.searchReport, above: '/about/' },
  '/404.html': { title: words.missing, ownSearchBox: true, unlisted: true },
} as const satisfies Record<`/${string}`, SitePage>;

export type PageAddress = keyof typeof sitePages;

const rows: readonly (readonly [PageAddress, SitePage])[] = Object.entries<SitePage>(sitePages) as [
  PageAddress,
  SitePage,
][];

/** The page at an address, if it is one that is made from no entry. */
export const sitePageAt = (address: string): SitePage | undefined =>
  Object.hasOwn(sitePages, address) ? sitePages[address as PageAddress] : undefined;

/** Addresses that no page may have: a build puts something of its own there. */
const reserved: readonly string[] = ['/404/', '/pagefind/'];

/** Whether an address belongs to a page that is made from no entry, or to a file of the build. */
export const isTaken = (address: string): boolean =>
  sitePageAt(address) !== undefined || reserved.includes(address);

/** Entries of the kind pages that every page of the site leads to, in order. */
export const pagesAbout = ['about', 'contribute', 'accessibility'] as const;

/** The addresses of the site that are not made from entries. */
export const fixedAddresses: readonly PageAddress[] = rows.flatMap(([address, { unlisted }]) =>
  unlisted ? [] : [address],
);

/** A link of a navigation. */
export interface LinkPlace {
  address: PageAddress;
  words: string;
}

/** What the header, or a group in the footer, of every page leads to, entries aside. */
export const navOf = (nav: SitePage['nav']): LinkPlace[] =>
  rows
    .filter(([, page]) => page.nav === nav)
    .map(([address, { title }]) => ({ address, words: title }));

/** The lists to browse beside the search, or those of them that a missing page offers. */
export const browsed = ({ onMissing = false } = {}): LinkPlace[] =>
  rows
    .flatMap(([address, { browse }]) => (browse ? [{ address, ...browse }] : []))
    .filter((one) => one.onMissing || !onMissing)
    .sort((a, b) => a.place - b.place)
    .map(({ address, words }) => ({ address, words }));

/** The pages that are found by name, each with what a result calls it and its other names. */
export const namedPages = () =>
  rows.flatMap(([address, { title, result = title, names }]) =>
    names ? [{ address, title: result, names }] : [],
  );
