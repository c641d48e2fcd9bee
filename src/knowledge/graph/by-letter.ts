import type { AnyEntry } from '../../schema/entry.ts';

/** Entries, or other things with a name, under one heading of a list. */
export interface Group<Thing = AnyEntry> {
  /** The anchor of the heading. */
  id: string;
  title: string;
  entries: readonly Thing[];
  tape?: string | undefined;
}

const letterOf = (name: string): string =>
  /^[a-z]/i.test(name) ? name.charAt(0).toUpperCase() : '0–9';

/** One group for each first letter; names that begin with a digit share one, before the letters. */
export function byLetter<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Group<Thing>[] {
  const groups = Map.groupBy(things, (thing) => letterOf(nameOf(thing)));
  return [...groups.keys()].sort().map((letter) => ({
    id: `letter-${letter.toLowerCase().replace('–', '-')}`,
    title: letter,
    entries: groups.get(letter) ?? [],
  }));
}
