/** Two roles laid side by side, by their titles. */
export const versus = (titles: readonly string[]) => titles.join(' vs ');
/** The second title as it stands inside a sentence. */
export const eitherOr = (first: string, second: string) => `${first} or ${second}?`;
