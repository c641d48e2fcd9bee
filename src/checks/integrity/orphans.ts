import { pageOf } from '../../schema/address.ts';
import { rolesOf } from '../../schema/pair.ts';
import { onceFor } from '../../schema/once-for.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import { components, referencesInUse, type ComponentTable } from '../../schema/components.ts';
import { referencesIn } from '../../schema/references.ts';
import { kinds, rowOf, type Kind } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import type { Problem } from './problem.ts';

export interface KnownEntry {
  file: string;
  kind: Kind;
  id: string;
  data: unknown;
  prose: Prose | undefined;
}

const key = (kind: Kind, id: string) => `${kind}/${id}`;

/** The two ways to name an entry: kind/id, and the address of its page if it has one. */
const namesOf = (entry: KnownEntry): string[] => {
  const page = pageOf(entry);
  return [key(entry.kind, entry.id), ...(page ? [page] : [])];
};

/** Everything an entry leads to, as kind/id or as an address. */
const ledToBy = onceFor((table: ComponentTable) =>
  onceFor(({ kind, id, data, prose }: KnownEntry): string[] => {
    const references = [
      ...referencesIn(schemas[kind], data),
      ...(prose?.uses ?? []).flatMap((use) => referencesInUse(use, table)),
    ].map((reference) =>
      reference.kind === 'address'
        ? (reference.value.split('#')[0] ?? '')
        : key(reference.kind, reference.value),
    );
    const links = (prose?.links ?? []).map((link) => link.url.split('#')[0] ?? '');
    const pair = kind === 'comparisons' ? (rolesOf(id) ?? []) : [];
    return [...references, ...links, ...pair.map((role) => key('roles', role))];
  }),
);

/**
 * Entries that no other entry leads to: a reader could come upon them by chance only. `unread` holds
 * the text of files that could not be read: what they name may be led to once they are mended.
 */
export function orphanProblems(
  entries: readonly KnownEntry[],
  unread: readonly string[] = [],
  table: ComponentTable = components,
): Problem[] {
  const found = new Set<string>();
  for (const entry of entries) {
    const own = namesOf(entry);
    for (const target of ledToBy(table)(entry)) if (!own.includes(target)) found.add(target);
  }
  return entries.flatMap((entry) => {
    const { file, kind, id } = entry;
    if (rowOf(kind).listed || namesOf(entry).some((name) => found.has(name))) return [];
    if (unread.some((text) => text.includes(id))) return [];
    const what = `no other entry leads to this ${kinds[kind].one}`;
    return [
      { id: 'orphan', file, line: 1, what, fix: 'Refer to it where it belongs, or remove it' },
    ];
  });
}
