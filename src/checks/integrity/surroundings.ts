import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import type { ComponentTable } from '../../schema/components.ts';
import { kindNames, type Kind } from '../../schema/kinds.ts';
import type { Draft } from './draft.ts';
import type { NamedFile } from './files.ts';
import { addressBook, type AddressBook } from './links.ts';

/** What is known of all content, which each entry is checked against. */
export interface Surroundings {
  ids: Record<Kind, Set<string>>;
  book: AddressBook;
  occupations: Map<string, Entry<'occupations'>>;
  /** Addresses with plain http that a source gives, and says why. */
  plainHttp: ReadonlySet<string>;
  /** Ids of the claims that sources make. */
  claims: ReadonlySet<string>;
  /** What may stand in prose beside Markdown. */
  components: ComponentTable;
}

/** Ids by kind, of every file there is, so that one broken entry does not break all that name it. */
function idsByKind(drafts: readonly NamedFile[]): Record<Kind, Set<string>> {
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of drafts) ids[kind]?.add(id);
  return ids as Record<Kind, Set<string>>;
}

/** All that surroundings are made of. */
function partsOf(named: readonly NamedFile[], drafts: readonly Draft[]) {
  const slugs = new Map(
    drafts.map(({ file, prose }) => [file, prose?.headings.map(({ slug }) => slug)]),
  );
  const entries: readonly AnyEntry[] = drafts.flatMap(({ entry }) => entry ?? []);
  const sources = entries.filter(isOfKind('sources'));
  return {
    targets: named.map((one) => ({ ...one, slugs: slugs.get(one.file) })),
    occupations: entries.filter(isOfKind('occupations')),
    plainHttp: sources.flatMap(({ data }) => (data.noHttps ? (data.url ?? []) : [])),
    claims: sources.flatMap(({ data }) => data.claims.map(({ id }) => id)),
  };
}

let latest: { made: Surroundings; of: string } | undefined;

/**
 * What each draft is held against: which entries and pages there are. As long as all of that is as it was
 * at the last check it is the same object, so that what was told of a draft then need not be asked again.
 */
export function surroundingsOf(
  named: readonly NamedFile[],
  drafts: readonly Draft[],
  components: ComponentTable,
): Surroundings {
  const parts = partsOf(named, drafts);
  const of = JSON.stringify(parts);
  if (latest?.of === of && latest.made.components === components) return latest.made;
  const made = {
    ids: idsByKind(named),
    book: addressBook(parts.targets),
    occupations: new Map(parts.occupations.map((one) => [one.id, one])),
    plainHttp: new Set(parts.plainHttp),
    claims: new Set(parts.claims),
    components,
  };
  latest = { made, of };
  return made;
}
