import type { SignalPath } from '../../schema/path.ts';
import type { PathDrawing } from './drawing.ts';
import { formatList } from '../figures/format.ts';
import { grouped } from '../grouped.ts';
import { inQuotes, inSentence } from '../../words/sentence.ts';
import { placesTold, type PlaceTold } from './places-told.ts';
import * as words from '../../words/path.ts';

/** A signal path with its coordinates, as comparisons made in the reader's browser load it. */
export interface LaidPath {
  /** What part of the industry it leads through. */
  title: string;
  path: SignalPath;
  drawing: PathDrawing;
}

/** Where a role stands. */
export interface Stand {
  id: string;
  title: string;
  /** The id of the path it stands on. */
  on: string;
  at: readonly string[];
  /** Why it stands at no place, where it does. */
  offPath?: string | undefined;
}

/** One path with those of the compared roles who stand on it. */
export interface PathCompared {
  on: string;
  roles: readonly Stand[];
}

/** The paths that roles stand on, in the order in which the roles first need them. */
export function pathsCompared(roles: readonly Stand[]): PathCompared[] {
  const paths = grouped(roles, ({ on }) => on);
  return [...paths].map(([on, there]) => ({ on, roles: there }));
}

/** A path in words, place by place, with those of the compared roles who stand there. */
export type StandTold = Omit<PlaceTold, 'roles'> & { roles: readonly Stand[] };

/** A path in words, with the compared roles where the picture lights their places. */
export const standsTold = (path: SignalPath, roles: readonly Stand[]): StandTold[] =>
  placesTold(path, []).map((place) => ({
    ...place,
    roles: roles.filter(({ at }) => at.includes(place.id)),
  }));

/** Places of a path by what stands on them: "“Capture” and “Mix”". */
const namesOf = ({ places }: SignalPath, at: readonly string[]): string =>
  formatList(places.filter(({ id }) => at.includes(id)).map(({ label }) => inQuotes(label)));

/** Where one role stands, as the end of a sentence that its title begins. */
export const standsAt = (
  path: SignalPath,
  { at, offPath }: Pick<Stand, 'at' | 'offPath'>,
): string =>
  offPath === undefined ? words.standsAt(namesOf(path, at)) : words.standsNowhere(offPath);

/** That several roles stand at the very same places, in one sentence; nothing where they do not. */
export function togetherTold(path: SignalPath, roles: readonly Stand[]): string | undefined {
  const [first = '', ...others] = roles.map(({ at }) => namesOf(path, at));
  const apart = others.length === 0 || others.some((names) => names !== first);
  return apart || first === '' ? undefined : words.together(roles.length, first);
}

/** All places that sound comes to from some others, or that it came from. */
function reach({ cables }: SignalPath, from: readonly string[], way: 'onward' | 'upward') {
  const found = new Set<string>();
  let open = [...from];
  while (open.length > 0) {
    open = cables
      .filter(({ kind }) => kind === 'sound')
      .map((cable) => (way === 'onward' ? [cable.from, cable.to] : [cable.to, cable.from]))
      .flatMap(([here = '', next = '']) => (open.includes(here) && !found.has(next) ? [next] : []));
    for (const place of open) found.add(place);
  }
  return found;
}

/** How two roles on one path are next to each other, in one sentence; nothing where one stands at no place. */
export function relationTold(path: SignalPath, roles: readonly Stand[]): string | undefined {
  const [one, other, more] = roles;
  if (!one || !other || more || one.at.length === 0 || other.at.length === 0) return undefined;
  const labelOf = (id: string) => path.places.find((place) => place.id === id)?.label ?? id;
  const shared = one.at.filter((place) => other.at.includes(place));
  if (shared.length > 0) {
    const labels = shared.map((place) => inQuotes(labelOf(place)));
    return words.meetAt(formatList(labels));
  }
  const leads = (from: Stand, to: Stand) => {
    const reached = reach(path, from.at, 'onward');
    return to.at.some((place) => reached.has(place));
  };
  const [there, back] = [leads(one, other), leads(other, one)];
  if (there !== back) {
    const [first, then] = there ? [one, other] : [other, one];
    return words.passesFirst(inSentence(first.title), inSentence(then.title));
  }
  const [before, too] = [reach(path, one.at, 'upward'), reach(path, other.at, 'upward')];
  const source = path.places.findLast(({ id }) => before.has(id) && too.has(id));
  return there || !source ? undefined : words.sameSource(source.label);
}
