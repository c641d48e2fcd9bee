/** How many roles stand side by side at most. */
export const mostRoles = 5;

/** What is wrong with a name of an address: no role has it, it stands there already, or all places are taken. */
export interface WrongRole {
  why: 'unknown' | 'twice' | 'many';
  /** The title of the role, or the name where it is none. */
  name: string;
}

/** The roles an address asks for, and what is wrong with it. */
export interface RolesAsked {
  roles: string[];
  wrong: WrongRole[];
}

function wrongWith(name: string, roles: readonly string[], title?: string): WrongRole | undefined {
  if (title === undefined) return { why: 'unknown', name };
  if (roles.includes(name)) return { why: 'twice', name: title };
  return roles.length === mostRoles ? { why: 'many', name: title } : undefined;
}

/** Reads ?roles=a,b,c. Whatever is no role, or one too many, is left out, and told. */
export function readRoles(search: string, titles: ReadonlyMap<string, string>): RolesAsked {
  const roles: string[] = [];
  const wrong = new Map<string, WrongRole>();
  const names = new URLSearchParams(search).getAll('roles').flatMap((list) => list.split(','));
  // Ids have no capitals, whatever a mail program or a keyboard has made of them.
  for (const name of names.map((one) => one.trim().toLowerCase()).filter(Boolean)) {
    const found = wrongWith(name, roles, titles.get(name));
    if (found) wrong.set(found.why + found.name, found);
    else roles.push(name);
  }
  return { roles, wrong: [...wrong.values()].slice(0, mostRoles) };
}
