import type { Kind } from './kinds.ts';

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

/**
 * The sections of the pages of each kind, in order. Kinds that are not here are free text. They stand apart
 * from kinds.ts, which every page of the site carries.
 */
export const sections = {
  roles: {
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
    'what-nobody-has-measured': { heading: 'What was not found', folds: true },
  },
  families: {
    'the-signal-path': { heading: 'The signal path' },
    'the-roles': { heading: 'The jobs side by side' },
    'who-is-on-the-job': { heading: 'Who is on the job', text: 1, folds: true },
    'getting-hired': { heading: 'Getting hired', text: 2, optional: true, folds: true },
    'what-everyone-needs': { heading: 'What everyone needs', folds: true },
    'how-people-move': { heading: 'How people move', text: 3, folds: true },
    sources: { heading: 'Sources', folds: true },
  },
  skills: {
    'why-it-matters': { heading: 'Why it matters', text: 1 },
    'where-you-can-hear-it': { heading: 'Where you can hear it', text: 2, optional: true },
    'four-levels': { heading: 'Four levels' },
    'a-common-mistake': { heading: 'A common mistake', text: 3 },
    'what-to-check-first': { heading: 'What to check first' },
    'how-to-practice': { heading: 'How to practice', text: 4 },
    'names-you-meet': { heading: 'Names you meet', folds: true },
    'who-needs-it': { heading: 'Who needs it' },
    'builds-on-and-leads-to': { heading: 'What to learn before and after' },
    sources: { heading: 'Sources' },
  },
  steps: {
    'who-it-is-for': { heading: 'Who it is for', text: 1 },
    'what-it-takes': { heading: 'What it takes', text: 2 },
    'how-to-do-it': { heading: 'How to do it', text: 3 },
    'what-it-builds': { heading: 'What it builds' },
    'how-to-tell-it-has-worked': { heading: 'How to tell it has worked', text: 4 },
    'what-comes-next': { heading: 'What comes next' },
    sources: { heading: 'Sources' },
    'what-nobody-has-measured': { heading: 'What was not found' },
  },
  comparisons: {
    'side-by-side': { heading: 'Side by side' },
    skills: { heading: 'Skills' },
    'what-they-earn': { heading: 'What they earn' },
    'moving-between-them': { heading: 'Moving between them' },
    'why-people-mix-them-up': { heading: 'Why people mix them up', text: 1, folds: true },
    'where-sources-disagree': {
      heading: 'Where sources disagree',
      text: 2,
      optional: true,
      folds: true,
    },
    'what-official-lists-say': {
      heading: 'What official lists say',
      text: 3,
      optional: true,
      folds: true,
    },
    'which-fits-you': { heading: 'Which fits you', text: 4 },
    sources: { heading: 'Sources' },
  },
  occupations: {
    'what-it-pays': { heading: 'What it pays' },
    'by-place': { heading: 'By place' },
    'how-the-work-looks-ahead': { heading: 'How the work looks ahead' },
    'other-figures': { heading: 'Other figures' },
    'roles-filed-here': { heading: 'Roles filed here' },
    'programs-of-study-that-lead-here': { heading: 'Programs of study that lead here' },
    sources: { heading: 'Sources' },
  },
  sources: {
    'what-it-says': { heading: 'What it says' },
    figures: { heading: 'Figures' },
    'cited-on': { heading: 'Cited on' },
  },
} as const satisfies Partial<Record<Kind, Readonly<Record<string, SectionOfKind>>>>;

type Sections = typeof sections;
export type KindWithSections = keyof Sections;

/** The sections that a page of a kind can have, by their anchors. */
export type SectionId<K extends KindWithSections> = keyof Sections[K] & string;

/** The sections of a kind, whichever it is: none where it is free text. */
export const sectionsOfKind = (kind: Kind): Readonly<Record<string, SectionOfKind>> =>
  kind in sections ? sections[kind as KindWithSections] : {};
