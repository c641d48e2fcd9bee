/** The id of the comparison of two roles, whichever is named first. */
export const comparisonId = (one: string, other: string) => [one, other].sort().join('-vs-');

/** The two role ids in a comparison id, or undefined if it is not of the form a-vs-b. */
export function rolesOf(comparison: string): [string, string] | undefined {
  const [one, other, more] = comparison.split('-vs-');
  return one && other && more === undefined ? [one, other] : undefined;
}

/** The two role ids of a comparison, with one of them first where it names that. */
export function orderedRoles(comparison: string, first?: string): string[] {
  const roles = rolesOf(comparison) ?? [];
  return roles[1] === first ? [...roles].reverse() : [...roles];
}

/** The id of a comparison with its roles in the other order. */
export const turnedAround = (comparison: string): string =>
  comparison.split('-vs-').reverse().join('-vs-');

/** What asks the page of two roles to begin with one of them: ?first=mixer. */
export const firstQuery = (role: string): string => `?first=${role}`;

/** What asks for any roles side by side, in the order given: ?roles=a,b,c. Empty without roles. */
export const rolesQuery = (roles: readonly string[]): string =>
  roles.length > 0 ? `?roles=${roles.join(',')}` : '';

/** Where any roles stand side by side; without roles, where to choose them. */
export const rolesAddress = (roles: readonly string[]): string => `/compare/${rolesQuery(roles)}`;

/** Where somebody lays what they can do beside what a role asks. */
export const youBesideAddress = (role: string): string => `/plan/?from=skills&to=${role}`;
