import { kinds } from './kinds.ts';
import type { Kind } from './common.ts';

/** One section of a page: prose comes from the entry's MDX under the same heading, the rest from data. */
export interface Section {
  id: string;
  heading: string;
}

/** The address of a heading within its page, made as Astro and GitHub make it. */
export const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

const sections = (...headings: string[]): Section[] =>
  headings.map((heading) => ({ id: slugOf(heading), heading }));

/** What each page shows and in which order. Headings of prose are those of kinds.ts. */
export const anatomy = {
  roles: sections(
    'What you do',
    'Skills',
    'The way there',
    'How you are paid',
    'How the work looks ahead',
    'A working day',
    'Where you work',
    'Time, body and hearing',
    'Reasons not to',
    'Often confused with',
    'Try it this weekend',
    'How statistics file it',
    'Sources',
  ),
  skills: sections(
    'Why it matters',
    'Where you can hear it',
    'Four levels',
    'A common mistake',
    'How to practice',
    'Who needs it',
    'Builds on and leads to',
    'Sources',
  ),
  steps: sections(
    'Who it is for',
    'What it takes',
    'How to do it',
    'What it builds',
    'How to tell it has worked',
    'What comes next',
    'Sources',
  ),
  comparisons: sections(
    'Side by side',
    'Skills',
    'What they earn',
    'Moving between them',
    'Why people mix them up',
    'Where sources disagree',
    'Which fits you',
    'Sources',
  ),
  families: sections(
    'The roles',
    'Who is on the job',
    'How people move',
    'How the roles lead to each other',
    'Sources',
  ),
  occupations: sections(
    'What it pays',
    'How the work looks ahead',
    'Other figures',
    'Roles filed here',
    'Sources',
  ),
  sources: sections('What it says', 'Figures', 'Cited on'),
} as const satisfies Partial<Record<Kind, Section[]>>;

/** Ids of the sections a page of this kind can have, beside the headings in its own prose. */
export const sectionIds = (kind: Kind): string[] =>
  kind in anatomy ? anatomy[kind as keyof typeof anatomy].map((section) => section.id) : [];

/** The headings an entry's prose must have, and those it may have. */
export function headingsOf(kind: Kind) {
  const rule: { one: string; sections?: readonly string[]; optional?: readonly string[] } =
    kinds[kind];
  return rule.sections && { all: rule.sections, optional: rule.optional ?? [] };
}
