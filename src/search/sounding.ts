/** Ways to write one sound, the one that stands for all of them behind: "fantom" sounds like "phantom". */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:ck|cc|ch|[qc])(?![eiy])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/z/g, 's'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/y/g, 'i'],
  [/au/g, 'o'],
  [/(.)\1/g, '$1'],
];

/** How a word sounds, so that those that are written by ear are alike. */
export const sounding = (word: string): string =>
  sounds.reduce((said, [from, to]) => said.replace(from, to), word);
