import { parse } from 'yaml';
import { z } from 'zod';
import { addressOf, hasPage, titleAddress } from './address.ts';
import { day, text } from './common.ts';
import { isKind, type Kind } from './kinds.ts';

/** Which ids were changed and which pages removed. It lies beside the entries and is none. */
export const renamesFile = 'content/renamed.yaml';

const named = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'name it by kind and id, like skills/gain-staging',
});

/**
 * content/renamed.yaml: what each entry was called before, and which pages were removed. An old name
 * leads to the one of today; a removed page's address says why it is gone.
 */
export const renameList = z.array(
  z
    .strictObject({
      from: named.describe('Its kind and id before, like skills/gain-structure.'),
      to: named.optional().describe('The same now, where it has another id.'),
      removed: text(20, 300).optional().describe('Why the page is gone, where it was removed.'),
      instead: named.optional().describe('Where to go instead of a removed page.'),
      on: day.describe('Since which day, as 2026-11-22.'),
    })
    .refine(({ to, removed }) => Boolean(to) !== Boolean(removed), {
      error: 'give to with the id of today, or removed with the reason',
      path: ['to'],
    })
    .refine(({ to, instead }) => !to || !instead, {
      error: 'to says already where to go: remove instead, or to',
      path: ['instead'],
    }),
);

/** A line of the file: a rename or a removal. */
export type Listed = z.output<typeof renameList>[number];
export type Rename = Listed & { to: string };
export type Removal = Listed & { removed: string };

/** The folder of the pages of job titles, which are named like entries and are none. */
const titles = 'titles';

/** Kind and id of a name such as skills/gain-staging or titles/a1; undefined where nothing such has a page. */
export function kindAndIdIn(name: string) {
  const [kind = '', id = ''] = name.split('/');
  if (kind === titles) return { kind: titles, id } as const;
  return isKind(kind) && hasPage(kind) ? { kind, id } : undefined;
}

/** The address a name such as skills/gain-staging stands for. */
export function addressNamed(name: string): string | undefined {
  const one = kindAndIdIn(name);
  return one && (one.kind === titles ? titleAddress(one.id) : addressOf(one.kind, one.id));
}

/** The text of the file as data. Empty where it is not right: the check says what is wrong. */
function readList(text: string): Listed[] {
  try {
    return renameList.safeParse(parse(text) ?? []).data ?? [];
  } catch {
    return [];
  }
}

/** The renames in the text of the file. */
export const readRenames = (text: string): Rename[] =>
  readList(text).filter((one): one is Rename => one.to !== undefined);

/** The removed pages in the text of the file. */
export const readRemovals = (text: string): Removal[] =>
  readList(text).filter((one): one is Removal => one.removed !== undefined);

/** Old name to the name it has today, whatever it was called in between. */
export function namesToday(all: readonly Listed[]): Map<string, string> {
  const next = new Map(all.flatMap(({ from, to }) => (to ? [[from, to] as const] : [])));
  const today = new Map<string, string>();
  for (const start of next.keys()) {
    const way = new Set<string>();
    let name = start;
    for (let to = next.get(name); to && !way.has(name) && !today.has(name); to = next.get(name)) {
      way.add(name);
      name = to;
    }
    for (const one of way) today.set(one, today.get(name) ?? name);
  }
  return today;
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
    const [old, now] = [addressNamed(from), addressNamed(to)];
    return old && now ? [[old, now]] : [];
  });

/** A page that is gone: its address, why, and the address to go to instead, if any. */
export interface RemovedPage {
  address: string;
  why: string;
  instead?: string | undefined;
}

/** The pages that were removed, each with where to go by the names of today. */
export function removedPages(gone: readonly Removal[], all: readonly Rename[]): RemovedPage[] {
  const today = namesToday(all);
  return gone.flatMap(({ from, removed: why, instead }) => {
    const address = addressNamed(from);
    const now = instead && addressNamed(today.get(instead) ?? instead);
    return address ? [{ address, why, instead: now }] : [];
  });
}
