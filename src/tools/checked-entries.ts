import type { Loader } from 'astro/loaders';
import type { Kind } from '../schema/kinds.ts';
import { kinds, pathOf } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { handedOver } from '../site/handed-over.ts';

/**
 * Fills a collection with the entries of a kind as they were checked. MDX is compiled by Astro when a
 * page renders it. The schema is there for types and for editors: nothing is parsed again.
 */
export const checkedEntries = <K extends Kind>(kind: K) =>
  ({
    name: 'checked-entries',
    schema: schemas[kind],
    load: async ({ store, generateDigest }) => {
      store.clear();
      const deferredRender = kinds[kind].extension === 'mdx';
      for (const entry of handedOver().entries.filter((one) => one.kind === kind)) {
        const { id, data, body } = entry;
        const digest = generateDigest({ data, body });
        store.set({ id, data: { ...data }, body, filePath: pathOf(entry), digest, deferredRender });
      }
    },
  }) satisfies Loader;
