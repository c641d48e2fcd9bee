/** A page that is made from no entry. */
interface SitePage {
  /** Its name, as its heading and the breadcrumbs have it. */
  title: string;
  /** The address of the page above it, where that is not the home page. */
  above?: string;
  /** The navigation on every page that leads to it. */
  nav?: 'header' | 'footer';
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
  '/': { title: 'Signal Path', ownSearchBox: true },
  '/roles/': {
    title: 'Roles',
    nav: 'header',
    browse: { place: 1, words: 'All roles', onMissing: true },
  },
  '/skills/': {
    title: 'Skills',
    nav: 'header',
    browse: { place: 2, words: 'All skills', onMissing: true },
    names: ['skills'],
  },
  '/steps/': {
    title: 'Steps',
    nav: 'header',
    browse: { place: 3, words: 'All steps', onMissing: true },
    names: ['steps', 'ways in'],
  },
  '/compare/': {
    title: 'Compare',
    nav: 'header',
    browse: { place: 4, words: 'All comparisons', onMissing: true },
    names: ['comparisons'],
  },
  '/plan/': {
    title: 'Plan',
    nav: 'header',
    browse: { place: 8, words: 'Plan a route' },
    result: 'Plan a route',
    names: ['career plan', 'plan', 'my skills', 'skills gap', 'how do I get there'],
  },
  '/map/': {
    title: 'Map',
    nav: 'footer',
    browse: { place: 9, words: 'The map' },
    result: 'Map of roles',
    names: ['career map', 'career path', 'career ladder', 'all roles'],
  },
  '/titles/': {
    ownSearchBox: true,
    title: 'Job titles',
    nav: 'footer',
    browse: { place: 7, words: 'All job titles' },
    names: ['titles', 'what titles mean'],
  },
  '/titles/by-sector/': { title: 'Job titles by sector', above: '/titles/' },
  '/terms/': {
    title: 'Glossary',
    nav: 'footer',
    browse: { place: 5, words: 'The glossary', onMissing: true },
    names: ['terms', 'words', 'jargon', 'dictionary', 'vocabulary'],
  },
  '/crews/': {
    title: 'Crews at three sizes',
    nav: 'footer',
    browse: { place: 11, words: 'Crews at three sizes' },
    names: ['crew', 'crews', 'crew size', 'who is on the crew', 'how many sound people'],
  },
  '/hear/': {
    title: 'Hear it',
    nav: 'footer',
    browse: { place: 12, words: 'Sounds to hear' },
    names: ['sounds to hear', 'ear training', 'listening test', 'hear it', 'audio examples'],
  },
  '/sources/': {
    title: 'Sources',
    nav: 'footer',
    browse: { place: 10, words: 'All sources' },
    names: ['references', 'bibliography'],
  },
  '/occupations/': {
    title: 'Official job classes',
    nav: 'footer',
    browse: { place: 6, words: 'Official job classes' },
    names: ['SOC codes', 'ISCO', 'statistics'],
  },
  '/jobs/': {
    title: 'Find jobs',
    nav: 'footer',
    names: ['job board', 'job boards', 'vacancies', 'job search', 'hiring'],
  },
  '/rate/': {
    title: 'Day rate and year',
    nav: 'footer',
    names: ['rate calculator', 'freelance calculator', 'day rate calculator', 'yearly income'],
  },
  '/decode/': {
    title: 'Decode a job advert',
    nav: 'footer',
    names: ['job advert', 'job posting', 'decode', 'read a job advert'],
  },
  '/schools/': {
    title: 'For schools',
    nav: 'footer',
    names: [
      'lesson plan',
      'teacher',
      'school',
      'career adviser',
      'guidance counselor',
      'career counselor',
      'school counselor',
    ],
  },
  '/schools/sheet/': {
    title: 'A sheet for the class',
    above: '/schools/',
    names: ['worksheet', 'handout'],
  },
  '/schools/answers/': { title: 'Answers to the sheet', above: '/schools/' },
  '/schools/codes/': {
    title: 'Codes for advisers',
    above: '/schools/',
    names: ['SOC code', 'CIP code', 'ESCO code', 'NOC code', 'ANZSCO code'],
  },
  '/data/': {
    title: 'Open data',
    nav: 'footer',
    names: ['download', 'JSON', 'CSV', 'API', 'dataset'],
  },
  '/changes/': {
    title: 'What changed',
    nav: 'footer',
    names: ['changes', 'changelog', 'news', 'updates', 'corrections', 'feed', 'RSS'],
  },
  '/kept/': {
    title: 'What you kept',
    nav: 'footer',
    names: ['shortlist', 'kept pages', 'bookmarks', 'favorites', 'what I kept'],
  },
  '/offline/': {
    title: 'Offline',
    nav: 'footer',
    names: ['without a network', 'download the site', 'offline use', 'install', 'app'],
  },
  '/search/': { title: 'Search', ownSearchBox: true },
  '/about/coverage/': {
    title: 'What is known and what is not',
    above: '/about/',
    names: ['coverage', 'report'],
  },
  '/about/search/': { title: 'How the search is measured', above: '/about/' },
  '/404.html': { title: 'Page not found', ownSearchBox: true, unlisted: true },
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

/** What the header or the footer of every page leads to, entries aside. */
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
