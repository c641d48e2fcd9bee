import { quoted } from '../../knowledge/words.ts';

/** How many roles stand side by side at most. */
export const mostRoles = 5;

/** The roles an address asks for, and what is wrong with it, in words for the reader. */
export interface RolesAsked {
  roles: string[];
  notes: string[];
}

/** What becomes of one name of the address, once those before it are read. */
function noteOn(name: string, roles: readonly string[], titles: ReadonlyMap<string, string>) {
  const title = titles.get(name);
  if (title === undefined) return `There is no role called ${quoted(name)}.`;
  if (roles.includes(name)) return `${title} is named more than once. It stands here once.`;
  if (roles.length === mostRoles) return `${title} is left out: five roles fit side by side.`;
  return undefined;
}

/** Reads ?roles=a,b,c. Whatever is no role, or one too many, is left out with a note. */
export function readRoles(search: string, titles: ReadonlyMap<string, string>): RolesAsked {
  const roles: string[] = [];
  const notes = new Set<string>();
  const names = new URLSearchParams(search).getAll('roles').flatMap((list) => list.split(','));
  // Ids have no capitals, whatever a mail program or a keyboard has made of them.
  for (const name of names.map((one) => one.trim().toLowerCase()).filter(Boolean)) {
    const note = noteOn(name, roles, titles);
    if (note) notes.add(note);
    else roles.push(name);
  }
  return { roles, notes: [...notes].slice(0, mostRoles) };
}
