import { parse } from 'yaml';
import { z } from 'zod';
import { addressOf, hasPage } from './address.ts';
import { day } from './common.ts';
import { isKind, type Kind } from './kinds.ts';

/** Which ids were changed. It lies beside the entries and is none. */
export const renamesFile = 'content/renamed.yaml';

const named = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'name it by kind and id, like skills/gain-staging',
});

/** content/renamed.yaml: what each entry was called before, and since which day it has its new id. */
export const renameList = z.array(
  z.strictObject({
    from: named.describe('Its kind and id before, like skills/gain-structure.'),
    to: named.describe('The same now.'),
    on: day.describe('Since which day, as 2026-11-22.'),
  }),
);

export type Rename = z.output<typeof renameList>[number];

/** Kind and id of a name such as skills/gain-staging; undefined where no such kind has pages. */
export function kindAndIdIn(name: string) {
  const [kind = '', id = ''] = name.split('/');
  return isKind(kind) && hasPage(kind) ? { kind, id } : undefined;
}

/** The renames in the text of the file. None where it is not right: the check says what is wrong. */
export function readRenames(text: string): Rename[] {
  try {
    return renameList.safeParse(parse(text) ?? []).data ?? [];
  } catch {
    return [];
  }
}

/** Old name to the name it has today, whatever it was called in between. */
export function namesToday(all: readonly Rename[]): Map<string, string> {
  const next = new Map(all.map(({ from, to }) => [from, to]));
  const today = (name: string, seen: readonly string[] = []): string => {
    const to = next.get(name);
    return to && !seen.includes(to) ? today(to, [...seen, to]) : name;
  };
  return new Map([...next.keys()].map((name) => [name, today(name)]));
}

/** Old id to today's id, of one kind. */
export const idsToday = (all: readonly Rename[], kind: Kind): Record<string, string> =>
  Object.fromEntries(
    [...namesToday(all)].flatMap(([from, to]) =>
      from.startsWith(`${kind}/`) ? [[from.slice(kind.length + 1), to.slice(kind.length + 1)]] : [],
    ),
  );

/** Old address to today's address, for pages that moved with their ids. */
export const movedPages = (all: readonly Rename[]): [from: string, to: string][] =>
  [...namesToday(all)].flatMap(([from, to]): [string, string][] => {
    const [old, now] = [kindAndIdIn(from), kindAndIdIn(to)];
    return old && now ? [[addressOf(old.kind, old.id), addressOf(now.kind, now.id)]] : [];
  });
