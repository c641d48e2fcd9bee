/** The id of the comparison of two roles, whichever is named first. */
export const comparisonId = (one: string, other: string) => [one, other].sort().join('-vs-');

/** The two role ids in a comparison id, or undefined if it is not of the form a-vs-b. */
export function rolesOf(comparison: string): [string, string] | undefined {
  const [one, other, more] = comparison.split('-vs-');
  return one && other && more === undefined ? [one, other] : undefined;
}
