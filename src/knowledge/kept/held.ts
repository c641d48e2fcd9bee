import { isLevel, type Level } from '../../schema/vocabulary.ts';
import { isObject, type Kept } from '../plan/kept-form.ts';
import { provenIn } from './proofs.ts';
import { thingOf } from './shown.ts';
import { namesKept } from './shortlist.ts';
import type { ThingsNamed } from './things.ts';

/** What is understood of all that is kept, by names of today, and how much is not. */
export interface Held {
  pages: ReadonlySet<string>;
  /** Pages of a kind that may be kept, which are not on this site: taken off, or of a newer one. */
  absent: ReadonlySet<string>;
  /** Lines of evidence, each as one text. */
  lines: ReadonlySet<string>;
  marks: ReadonlyMap<string, Level>;
  role?: string | undefined;
  target?: string | undefined;
  /** How many things in it are of nothing that this site knows. */
  unknown: number;
}

const fields = ['about', 'kept', 'proof', 'role', 'skills', 'target', 'unread', 'version'];

const isHere = (name: string, named: ThingsNamed): boolean =>
  thingOf(name, named)?.thing.address !== undefined;

function marksIn({ skills }: Kept, named: ThingsNamed): Map<string, Level> {
  const read = Object.entries(skills).flatMap(([id, level]) => {
    const name = `skills/${id.toLowerCase()}`;
    if (!isLevel(level) || !isHere(name, named)) return [];
    return [[thingOf(name, named)?.now ?? name, level] as const];
  });
  return new Map(read);
}

/** A role of the plan; undefined where this site has none of that name. */
function end(id: unknown, named: ThingsNamed): string | undefined {
  const name = `roles/${String(id)}`;
  return typeof id === 'string' && isHere(name, named) ? thingOf(name, named)?.now : undefined;
}

const countOf = (value: unknown) =>
  isObject(value) ? Object.values(value).flat().length : value === undefined ? 0 : 1;

/** What is understood of all that is kept. */
export function heldIn(kept: Kept, named: ThingsNamed): Held {
  const names = namesKept(kept);
  const things = names.flatMap((name) => thingOf(name, named) ?? []);
  const namesOf = (isThere: boolean) =>
    things.filter(({ thing }) => (thing.address !== undefined) === isThere).map(({ now }) => now);
  const proofs = provenIn(kept).flatMap(({ mark, proofs }) =>
    proofs.map((proof) => JSON.stringify([mark, proof.text, proof.link])),
  );
  const marks = marksIn(kept, named);
  const ends = { role: end(kept['role'], named), target: end(kept['target'], named) };
  const unknown = [
    names.length - things.length,
    kept['kept'] === undefined || isObject(kept['kept']) ? 0 : 1,
    [kept['unread'] ?? []].flat().length,
    countOf(kept['proof']) - proofs.length,
    Object.keys(kept.skills).length - marks.size,
    Object.keys(kept).filter((field) => !fields.includes(field)).length,
    kept['role'] && !ends.role ? 1 : 0,
    kept['target'] && !ends.target ? 1 : 0,
  ];
  return {
    ...{ lines: new Set(proofs), marks, ...ends },
    pages: new Set(namesOf(true)),
    absent: new Set(namesOf(false)),
    unknown: unknown.reduce((sum, one) => sum + one, 0),
  };
}

/** Whether anything in it is of this site as it is today. */
export const holdsOurs = ({ pages, marks, role, target }: Held): boolean =>
  marks.size > 0 || pages.size > 0 || Boolean(role ?? target);

/** Whether there is anything in it, understood or not. */
export const holdsAny = (held: Held): boolean =>
  holdsOurs(held) || held.unknown + held.lines.size + held.absent.size > 0;
