/** How many are named at most. */
const most = 3;

/** Words are alike where this share of their pairs of letters is the same. */
const alike = 0.5;

/** The letters of a word in pairs, with its beginning and its end. */
const pairsOf = (word: string): string[] => {
  const letters = ` ${word.toLowerCase()} `;
  return [...letters.slice(1)].map((letter, index) => letters.charAt(index) + letter);
};

/** How much of two words is the same pairs of letters, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const same = one.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * same.length) / (one.length + other.length);
}

/** Letters that are read of an id at most: one of an address may have any length. */
const longest = 60;

/** The titles of what has an id most like one that is not there, the nearest first; none where nothing is like it. */
export function nearestTitles(
  missing: string,
  entries: Readonly<Record<string, { title: string }>>,
): string[] {
  const wanted = pairsOf(missing.slice(0, longest));
  return Object.entries(entries)
    .map(([id, { title }]) => ({ title, like: likeness(wanted, pairsOf(id)) }))
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ title }) => title);
}
