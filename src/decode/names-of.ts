import type { AnyEntry } from '../schema/entry.ts';
import { keyOf } from '../search/normalize.ts';
import type { Thing } from './known.ts';
import { phrasesFor } from './phrases.ts';
import { lookupKey } from './tokens.ts';
import { widthOf, type Width } from './too-wide.ts';

type Told = Pick<Thing, 'names' | 'near' | 'listed'>;

/** All names of an entry, its title first, as far as adverts are read for them. */
function ownNames(entry: AnyEntry): string[] {
  switch (entry.kind) {
    case 'roles':
      return [entry.data.title, ...entry.data.aliases.map(({ name }) => name)];
    case 'products':
      return entry.data.names.flatMap(({ name, also }) => [name, ...also]);
    case 'skills':
    case 'terms':
    case 'steps':
      return [entry.data.title, ...entry.data.aliases];
    default:
      return [];
  }
}

/** The names that tell something in an advert, each spelling once, by what they must stand beside. */
export function namesOf(kind: Thing['kind'], entry: AnyEntry): Told {
  const own = ownNames(entry);
  const keys = new Set<string>();
  const inAdverts = entry.kind === 'skills' ? (entry.data.adverts?.names ?? []) : [];
  const each = [...own, ...inAdverts, ...phrasesFor(kind, entry.id)].filter((name) => {
    const key = lookupKey(name);
    return key && !keys.has(key) && keys.add(key);
  });
  const wide = (name: string) => {
    const width = widthOf(kind, name);
    return width === 'never' && !own.includes(name) ? 'told' : width;
  };
  const of = (width: Width) => each.filter((name) => wide(name) === width);
  return { names: of('told'), near: of('near'), listed: of('listed') };
}

/** What more than one thing of a kind is called. */
function sharedNames(things: readonly Thing[]): Set<string> {
  const once = new Set<string>();
  const keys = things.flatMap(({ kind, names }) =>
    names.map((name) => `${kind} ${lookupKey(name)}`),
  );
  return new Set(keys.filter((key) => once.has(key) || !once.add(key)));
}

/** Things without the names that have another one of theirs whole in them: that one is found instead. */
export function withoutLonger(things: readonly Thing[]): Thing[] {
  const shared = sharedNames(things);
  return things.map((thing) => {
    const isShared = (name: string) => shared.has(`${thing.kind} ${lookupKey(name)}`);
    const inside = thing.names.filter((name) => thing.kind === 'product' || !isShared(name));
    const spaced = new Map(thing.names.map((name) => [name, ` ${keyOf(name)} `]));
    const whole = (name: string) => spaced.get(name) ?? '';
    const isLonger = (name: string) =>
      inside.some((other) => other !== name && whole(name).includes(whole(other)));
    const kept = (name: string) => name === thing.title || isShared(name) || !isLonger(name);
    return { ...thing, names: thing.names.filter(kept) };
  });
}
