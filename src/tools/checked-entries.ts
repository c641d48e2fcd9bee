import type { Loader } from 'astro/loaders';
import type { AnyEntry } from '../schema/entry.ts';
import type { Kind } from '../schema/kinds.ts';
import { kinds, pathOf } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { onceFor } from '../schema/once-for.ts';
import { handedOver } from '../site/handed-over.ts';

/** By what it can be told that an entry is not as it was. */
const digestOf = onceFor(({ data, body }: AnyEntry) => JSON.stringify({ data, body }));

/**
 * Fills a collection with the entries of a kind that were checked, as far as Astro needs them to compile
 * MDX when a page renders it and to see what changed: pages ask the knowledge base for all else, and what
 * lies in a collection is written to disk at each change. The schema is there for types and for editors:
 * nothing is parsed again.
 */
export const checkedEntries = <K extends Kind>(kind: K) =>
  ({
    name: 'checked-entries',
    schema: schemas[kind],
    load: async ({ store, generateDigest }) => {
      store.clear();
      const deferredRender = kinds[kind].extension === 'mdx';
      for (const entry of handedOver().entries.filter((one) => one.kind === kind)) {
        const digest = generateDigest(digestOf(entry));
        store.set({ id: entry.id, data: {}, filePath: pathOf(entry), digest, deferredRender });
      }
    },
  }) satisfies Loader;
