import { isOfKind } from '../../../src/schema/entry.ts';
import { referencesInUse } from '../../../src/schema/components.ts';
import { referencesIn } from '../../../src/schema/references.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import type { Original } from './base.ts';
import { single, type CopyNames } from './names.ts';

/** The sources that an entry names, in its fields and in its prose. */
const sourcesIn = ({ kind, document, prose }: Original): string[] =>
  [
    ...referencesIn(schemas[kind], document.data),
    ...prose.uses.flatMap((use) => referencesInUse(use)),
  ]
    .filter((reference) => reference.kind === 'sources')
    .map(({ value }) => value);

/**
 * By the ids of terms, the sources that a term's copy names at its end: those that only entries name
 * which are not multiplied. Nothing else would lead to their copies.
 */
export function uncited(originals: readonly Original[]): Map<string, string[]> {
  const named = new Set(originals.filter(({ kind }) => !single.includes(kind)).flatMap(sourcesIn));
  const terms = originals.filter(({ entry }) => isOfKind('terms')(entry));
  const added = new Map<string, string[]>();
  originals
    .filter(({ kind, id }) => kind === 'sources' && !named.has(id))
    .forEach(({ id }, index) => {
      const { id: term = '' } = terms[index % terms.length] ?? {};
      added.set(term, [...(added.get(term) ?? []), id]);
    });
  return added;
}

/** Prose with more sources named at its end. */
export const withCites = (body: string, sources: readonly string[], names: CopyNames): string =>
  sources.reduce(
    (text, source) => `${text.trimEnd()} <Cite source="${names.id('sources', source)}" />\n`,
    body,
  );
