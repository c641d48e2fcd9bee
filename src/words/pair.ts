/** Two roles laid side by side, by their titles. */
export const versus = (titles: readonly string[]) => titles.join(' vs ');
/** The second title as it stands inside a sentence. */
export const eitherOr = (first: string, second: string) => `${first} or ${second}?`;
/** The question between roles, however many, each title as it stands there. */
export const whichOf = (titles: readonly string[]): string =>
  `${titles.slice(0, -1).join(', ')}${titles.length > 2 ? ',' : ''} or ${titles.at(-1) ?? ''}?`;
