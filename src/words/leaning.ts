/** What a leaning from 1 to 5 means. */
export const leaningWords = [
  'All artistic',
  'More artistic than technical',
  'Artistic and technical alike',
  'More technical than artistic',
  'All technical',
] as const;
