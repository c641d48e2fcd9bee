/**
 * The first part of the address of the pages of each kind that has them; empty for /ID/. It stands apart
 * from kinds.ts, which has all else of a kind: addresses are made in the reader's browser too.
 */
export const folders = {
  roles: 'roles',
  families: 'families',
  skills: 'skills',
  steps: 'steps',
  comparisons: 'compare',
  crews: 'crews',
  terms: 'terms',
  pages: '',
  occupations: 'occupations',
  sources: 'sources',
} as const;

/** A kind of entry that has pages. */
export type KindWithPage = keyof typeof folders;
