/** Where somebody stands in life, by the words that say so, and the pages that meet it, the best first. */
export interface Situation {
  says: readonly RegExp[];
  /** Whether work in sound must be named beside. */
  besideSound?: true;
  /** Whether a query of these words says nothing else: no other page is meant, however near its name is. */
  alone?: true;
  pages: readonly string[];
}
