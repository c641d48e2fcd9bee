/** Where somebody stands who holds no role and has marked nothing. */
export const startingOut = 'starting out';
/** Where somebody stands who holds no role and has marked skills. */
export const whatYouCanDo = 'what you can do';
/** Both ends of a plan, as they stand inside a sentence. */
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`;
/** A start from which a route begins anew, though a role is held. */
export const startingOver = (from: string) => `${from}, starting over`;
/** Titles of the roles on the way, inside a sentence. */
export const byWayOf = (roles: readonly string[]) => `By way of ${roles.join(', then ')}`;
export const inOneMove = 'In one move';
