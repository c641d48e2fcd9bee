/** Letters that are read of an id at most: one of an address may have any length. */
const longest = 60;

/** The letters of a word in pairs, with its beginning and its end. */
const pairsOf = (word: string): string[] =>
  [...`${word} `].map((letter, index) => (word[index - 1] ?? '') + letter);

/** Three at most that have an id most like one that is not there; none where nothing is like it. */
export function nearestEntries(
  missing: string,
  entries: Readonly<Record<string, { title: string }>>,
): { id: string; title: string }[] {
  const wanted = pairsOf(missing.slice(0, longest).toLowerCase());
  return Object.entries(entries)
    .map(([id, { title }]) => {
      const pairs = pairsOf(id);
      const same = pairs.filter((pair) => wanted.includes(pair)).length;
      return { id, title, like: (2 * same) / (pairs.length + wanted.length) };
    })
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ id, title }) => ({ id, title }));
}
