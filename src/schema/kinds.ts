import * as words from '../words/kinds.ts';
import { folders } from './folders.ts';
import type { PageAddress } from './pages.ts';

/** How the search takes entries of a kind that has pages. */
interface Searched {
  /** What results and filters call one of them. */
  label: string;
  /** Its place among the kinds that are looked up by name, and among the filters. */
  place?: number;
  /** Where names fit equally well, kinds with less come first. */
  later?: number;
  /** Left out of results unless nothing else is found, and not among the filters. */
  behind?: true;
}

/** All that is said of a kind, but for the schema of its fields: see schemas.ts. */
interface KindOfEntry {
  /** One of them, in words. */
  one: string;
  /** Its files are content/KIND/ID.EXTENSION. */
  extension: 'mdx' | 'yaml';
  /** The first part of the address of its pages; empty for /ID/. None: it has no pages. */
  folder?: string;
  /** The page that lists them. */
  index?: PageAddress;
  search?: Searched;
  /** Lists lead to all of them; an entry of any other kind must be used by another entry. */
  listed?: true;
  /** Its titles are quoted as others wrote them. */
  quoted?: true;
  /** Fields that no two entries share, each with what it is called. */
  unique?: Readonly<Record<string, string>>;
  /** The field that orders lists before the title does: a number, or a word of a vocabulary in order. */
  order?: string;
}

/** Every kind of entry. The glossary explains what others are about, so in searches it comes later. */
export const kinds = {
  roles: {
    one: words.role,
    extension: 'mdx',
    folder: folders.roles,
    index: '/roles/',
    search: { label: words.roleLabel, place: 1 },
    listed: true,
    unique: { title: 'title' },
  },
  families: {
    one: words.family,
    extension: 'mdx',
    folder: folders.families,
    index: '/roles/',
    search: { label: words.familyLabel, place: 5, later: 2 },
    listed: true,
    unique: { title: 'title', tape: 'tape' },
    order: 'order',
  },
  skills: {
    one: words.skill,
    extension: 'mdx',
    folder: folders.skills,
    index: '/skills/',
    search: { label: words.skillLabel, place: 2 },
    unique: { title: 'title' },
    order: 'group',
  },
  steps: {
    one: words.step,
    extension: 'mdx',
    folder: folders.steps,
    index: '/steps/',
    search: { label: words.stepLabel, place: 3 },
    unique: { title: 'title' },
    order: 'stage',
  },
  comparisons: {
    one: words.comparison,
    extension: 'mdx',
    folder: folders.comparisons,
    index: '/compare/',
    search: { label: words.comparisonLabel, place: 4, later: 1 },
    listed: true,
    unique: { question: 'title' },
  },
  crews: {
    one: words.crew,
    extension: 'yaml',
    folder: folders.crews,
    index: '/crews/',
    search: { label: words.crewLabel, place: 6, later: 4 },
    listed: true,
    unique: { title: 'title' },
  },
  terms: {
    one: words.term,
    extension: 'mdx',
    folder: folders.terms,
    index: '/terms/',
    search: { label: words.termLabel, place: 7, later: 2 },
    unique: { title: 'title' },
  },
  pages: {
    one: words.page,
    extension: 'mdx',
    folder: folders.pages,
    search: { label: words.pageLabel, place: 9, later: 3 },
    listed: true,
    unique: { title: 'title' },
  },
  occupations: {
    one: words.occupation,
    extension: 'yaml',
    folder: folders.occupations,
    index: '/occupations/',
    search: { label: words.occupationLabel, place: 8, later: 4, behind: true },
    quoted: true,
  },
  // Looked up by name, sources would name everything: they are left to full text.
  sources: {
    one: words.source,
    extension: 'yaml',
    folder: folders.sources,
    index: '/sources/',
    search: { label: words.sourceLabel, later: 4, behind: true },
    quoted: true,
    unique: { short: 'short name' },
  },
  areas: { one: words.areaList, extension: 'yaml', quoted: true, unique: { title: 'title' } },
  rates: { one: words.rate, extension: 'yaml', listed: true, unique: { title: 'title' } },
  cases: { one: words.publishedCase, extension: 'yaml', listed: true, unique: { title: 'title' } },
  boards: { one: words.board, extension: 'yaml', listed: true, quoted: true },
  products: {
    one: words.product,
    extension: 'yaml',
    listed: true,
    unique: { title: 'title' },
  },
  symptoms: {
    one: words.symptom,
    extension: 'yaml',
    listed: true,
    unique: { title: 'title' },
  },
  sounds: {
    one: words.sound,
    extension: 'yaml',
    listed: true,
    unique: { title: 'title' },
  },
  programs: {
    one: words.program,
    extension: 'yaml',
    listed: true,
    quoted: true,
    unique: { title: 'title', code: 'code' },
  },
  lessons: { one: words.lesson, extension: 'yaml', listed: true, unique: { title: 'title' } },
} as const satisfies Record<string, KindOfEntry>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
type KindsThatHave<Part> = { [K in Kind]: Kinds[K] extends Part ? K : never }[Kind];

export type KindWithIndex = KindsThatHave<{ index: string }>;

export const kindNames = Object.keys(kinds) as Kind[];

/** Where the file of an entry lies, from the project root. */
export const pathOf = ({ kind, id }: { kind: Kind; id: string }): string =>
  `content/${kind}/${id}.${kinds[kind].extension}`;

/** Whether a word is the name of a kind. */
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** All that is said of a kind, with what only some kinds have. */
export const rowOf = (kind: Kind): KindOfEntry => kinds[kind];
