import { isLevel } from '../../schema/vocabulary.ts';
import { siteName } from '../../words/site.ts';
import { isObject, keptInText, keptNothing, type Kept } from '../plan/kept-form.ts';
import { heldIn, holdsAny, holdsOurs } from './held.ts';
import type { ThingsNamed } from './things.ts';

/** What the text of a file holds; undefined where that is nothing, or neither says that it is of this site nor names anything of it. */
export function readKeptFile(text: string, named: ThingsNamed): Kept | undefined {
  const read = keptInText(text);
  if (!read) return undefined;
  const { about, ...rest } = read;
  const kept = rest as Kept;
  const saysSo = typeof about === 'string' && about.includes(siteName);
  const held = heldIn(kept, named);
  return (saysSo && holdsAny(held)) || holdsOurs(held) ? kept : undefined;
}

function union(here: readonly unknown[], there: readonly unknown[]): unknown[] {
  const written = new Set(here.map((one) => JSON.stringify(one)));
  return [...here, ...there.filter((one) => !written.has(JSON.stringify(one)))];
}

/** One value with what another has beside it. Where both say something of the same, the first stands. */
function together(here: unknown, there: unknown): unknown {
  if (here === undefined) return there;
  if (Array.isArray(here) && Array.isArray(there)) return union(here, there);
  if (!isObject(here) || !isObject(there)) return here;
  const both = Object.keys(here).map((name) => [
    name,
    Object.hasOwn(there, name) ? together(here[name], there[name]) : here[name],
  ]);
  const more = Object.entries(there).filter(([name]) => !Object.hasOwn(here, name));
  return Object.fromEntries([...both, ...more]);
}

/** What is kept without the levels that nobody understands, of skills for which a file has one that is understood. */
function withRoomFor(kept: Kept, { skills }: Kept): Kept {
  const gives = ([id, level]: [string, unknown]) =>
    !isLevel(level) && Object.hasOwn(skills, id) && isLevel(skills[id]);
  const stay = Object.entries(kept.skills).filter((mark) => !gives(mark));
  return { ...kept, skills: Object.fromEntries(stay) };
}

/**
 * What is kept together with what a file holds. Where both say something of the same thing, such as the
 * level of a skill, what was kept stays if it is understood, or if neither is; lines of evidence for one level
 * stand one after the other.
 */
export const keptWith = (kept: Kept | undefined, file: Kept): Kept =>
  together(withRoomFor(kept ?? keptNothing, file), file) as Kept;
