import type { PageAddress } from './pages.ts';

/** A section of a page. Its id is its anchor: its heading as one, or as one that was published before. */
interface SectionOfKind {
  heading: string;
  /** Its place among the headings that the text of an entry must have. None: it is made from data. */
  text?: number;
  /** May be left out of the text where the question makes no sense. */
  optional?: true;
  /** On a phone it stands folded under its heading, until the reader opens it. */
  folds?: true;
}

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
  /** The sections of its pages, in order. None: free text. */
  sections?: Readonly<Record<string, SectionOfKind>>;
}

/** Every kind of entry. The glossary explains what others are about, so in searches it comes later. */
export const kinds = {
  roles: {
    one: 'role',
    extension: 'mdx',
    folder: 'roles',
    index: '/roles/',
    search: { label: 'Role', place: 1 },
    listed: true,
    unique: { title: 'title' },
    sections: {
      'what-you-do': { heading: 'What you do', text: 1 },
      'a-working-day': { heading: 'A working day', text: 5 },
      skills: { heading: 'Skills' },
      'the-way-there': { heading: 'How to get in, and where it leads' },
      'how-you-are-paid': { heading: 'How you are paid', text: 3, folds: true },
      'how-the-work-looks-ahead': { heading: 'How the work looks ahead', text: 4, folds: true },
      'where-you-work': { heading: 'Where you work', text: 2, folds: true },
      'time-body-and-hearing': { heading: 'Time, body and hearing', text: 6, folds: true },
      'it-suits-you-if': { heading: 'It suits you if', folds: true },
      'reasons-not-to': { heading: 'Reasons not to', folds: true },
      'often-confused-with': { heading: 'Often confused with', folds: true },
      'try-it-this-weekend': { heading: 'Try it this weekend', text: 7, folds: true },
      'how-statistics-file-it': { heading: 'Official job class', folds: true },
      sources: { heading: 'Sources', folds: true },
      'what-nobody-has-measured': { heading: 'What nobody has measured', folds: true },
    },
  },
  families: {
    one: 'family',
    extension: 'mdx',
    folder: 'families',
    index: '/roles/',
    search: { label: 'Family', place: 5, later: 2 },
    listed: true,
    unique: { title: 'title', tape: 'tape' },
    order: 'order',
    sections: {
      'the-roles': { heading: 'The roles' },
      'what-everyone-needs': { heading: 'What everyone needs' },
      'who-is-on-the-job': { heading: 'Who is on the job', text: 1 },
      'how-people-move': { heading: 'How people move', text: 2 },
      'how-the-roles-lead-to-each-other': { heading: 'How the roles lead to each other' },
      sources: { heading: 'Sources' },
    },
  },
  skills: {
    one: 'skill',
    extension: 'mdx',
    folder: 'skills',
    index: '/skills/',
    search: { label: 'Skill', place: 2 },
    unique: { title: 'title' },
    order: 'group',
    sections: {
      'why-it-matters': { heading: 'Why it matters', text: 1 },
      'where-you-can-hear-it': { heading: 'Where you can hear it', text: 2, optional: true },
      'four-levels': { heading: 'Four levels' },
      'a-common-mistake': { heading: 'A common mistake', text: 3 },
      'how-to-practice': { heading: 'How to practice', text: 4 },
      'who-needs-it': { heading: 'Who needs it' },
      'builds-on-and-leads-to': { heading: 'What to learn before and after' },
      sources: { heading: 'Sources' },
    },
  },
  steps: {
    one: 'step',
    extension: 'mdx',
    folder: 'steps',
    index: '/steps/',
    search: { label: 'Step', place: 3 },
    unique: { title: 'title' },
    order: 'stage',
    sections: {
      'who-it-is-for': { heading: 'Who it is for', text: 1 },
      'what-it-takes': { heading: 'What it takes', text: 2 },
      'how-to-do-it': { heading: 'How to do it', text: 3 },
      'what-it-builds': { heading: 'What it builds' },
      'how-to-tell-it-has-worked': { heading: 'How to tell it has worked', text: 4 },
      'what-comes-next': { heading: 'What comes next' },
      sources: { heading: 'Sources' },
      'what-nobody-has-measured': { heading: 'What nobody has measured' },
    },
  },
  comparisons: {
    one: 'comparison',
    extension: 'mdx',
    folder: 'compare',
    index: '/compare/',
    search: { label: 'Comparison', place: 4, later: 1 },
    listed: true,
    unique: { question: 'title' },
    sections: {
      'side-by-side': { heading: 'Side by side' },
      skills: { heading: 'Skills' },
      'what-they-earn': { heading: 'What they earn' },
      'moving-between-them': { heading: 'Moving between them' },
      'why-people-mix-them-up': { heading: 'Why people mix them up', text: 1 },
      'where-sources-disagree': { heading: 'Where sources disagree', text: 2 },
      'which-fits-you': { heading: 'Which fits you', text: 3 },
      sources: { heading: 'Sources' },
    },
  },
  crews: {
    one: 'crew',
    extension: 'yaml',
    folder: 'crews',
    index: '/crews/',
    search: { label: 'Crew', place: 6, later: 2 },
    listed: true,
    unique: { title: 'title' },
  },
  terms: {
    one: 'term',
    extension: 'mdx',
    folder: 'terms',
    index: '/terms/',
    search: { label: 'Term', place: 7, later: 2 },
    unique: { title: 'title' },
  },
  pages: {
    one: 'page',
    extension: 'mdx',
    folder: '',
    search: { label: 'Page', place: 9, later: 3 },
    listed: true,
    unique: { title: 'title' },
  },
  occupations: {
    one: 'occupation',
    extension: 'yaml',
    folder: 'occupations',
    index: '/occupations/',
    search: { label: 'Official job class', place: 8, later: 4, behind: true },
    quoted: true,
    sections: {
      'what-it-pays': { heading: 'What it pays' },
      'by-place': { heading: 'By place' },
      'how-the-work-looks-ahead': { heading: 'How the work looks ahead' },
      'other-figures': { heading: 'Other figures' },
      'roles-filed-here': { heading: 'Roles filed here' },
      sources: { heading: 'Sources' },
    },
  },
  // Looked up by name, sources would name everything: they are left to full text.
  sources: {
    one: 'source',
    extension: 'yaml',
    folder: 'sources',
    index: '/sources/',
    search: { label: 'Source', later: 4, behind: true },
    quoted: true,
    unique: { short: 'short name' },
    sections: {
      'what-it-says': { heading: 'What it says' },
      figures: { heading: 'Figures' },
      'cited-on': { heading: 'Cited on' },
    },
  },
  areas: { one: 'list of areas', extension: 'yaml', quoted: true, unique: { title: 'title' } },
  rates: { one: 'rate', extension: 'yaml', listed: true, unique: { title: 'title' } },
  cases: { one: 'case', extension: 'yaml', listed: true, unique: { title: 'title' } },
  boards: { one: 'job board', extension: 'yaml', listed: true, quoted: true },
} as const satisfies Record<string, KindOfEntry>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
type KindsThatHave<Part> = { [K in Kind]: Kinds[K] extends Part ? K : never }[Kind];

export type KindWithPage = KindsThatHave<{ folder: string }>;
export type KindWithIndex = KindsThatHave<{ index: string }>;
export type KindWithSections = KindsThatHave<{ sections: object }>;

/** The sections that a page of a kind can have, by their anchors. */
export type SectionId<K extends KindWithSections> = keyof Kinds[K]['sections'] & string;

export const kindNames = Object.keys(kinds) as Kind[];

/** Where the file of an entry lies, from the project root. */
export const pathOf = ({ kind, id }: { kind: Kind; id: string }): string =>
  `content/${kind}/${id}.${kinds[kind].extension}`;

/** Whether a word is the name of a kind. */
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** All that is said of a kind, with what only some kinds have. */
export const rowOf = (kind: Kind): KindOfEntry => kinds[kind];
