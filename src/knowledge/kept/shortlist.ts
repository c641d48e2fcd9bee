import { isObject, type Kept } from '../plan/kept-form.ts';

/** The kinds of which a reader may keep things. */
export const keptKinds = ['roles', 'skills', 'steps'] as const;
export type KeptKind = (typeof keptKinds)[number];

const listIn = (kept: Kept | undefined): Record<string, unknown> =>
  isObject(kept?.['kept']) ? kept['kept'] : {};

/** The things on the list by their names, such as roles/foley-artist, in the order they were put there. */
export const namesKept = (kept: Kept | undefined): string[] => Object.keys(listIn(kept));

/** Up to where the reader was told what changed of a thing: see since.ts. Empty where that is not known. */
export function seenOf(kept: Kept | undefined, name: string): string {
  const list = listIn(kept);
  const seen = Object.hasOwn(list, name) ? list[name] : undefined;
  return typeof seen === 'string' ? seen : '';
}

/** What is kept once things are on the list, each with what was told of it; all else stays as it was written. */
export const withThings = (kept: Kept, seen: Readonly<Record<string, string>>): Kept => ({
  ...kept,
  kept: { ...listIn(kept), ...seen },
});

/** What is kept once a thing is off the list. */
export const withoutThing = (kept: Kept, name: string): Kept => ({
  ...kept,
  kept: Object.fromEntries(Object.entries(listIn(kept)).filter(([one]) => one !== name)),
});

/**
 * What is kept with the names of today in place of old ones. A thing that stands there under both keeps
 * what was told of it under the one of today.
 */
export function withNamesToday(kept: Kept, renamed: Readonly<Record<string, string>>): Kept {
  const list = listIn(kept);
  const today = (name: string) => (Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name);
  if (Object.keys(list).every((name) => today(name) === name)) return kept;
  const entries = Object.entries(list).flatMap(([name, seen]) => {
    const now = today(name);
    return now !== name && Object.hasOwn(list, now) ? [] : [[now, seen] as const];
  });
  return { ...kept, kept: Object.fromEntries(entries) };
}
