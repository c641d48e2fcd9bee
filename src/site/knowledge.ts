import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { AnyEntry, Entry } from '../schema/entry.ts';
import { createKnowledge } from '../knowledge/graph/knowledge.ts';
import { kindNames, type Kind } from '../schema/kinds.ts';

const loaded = new Map<AnyEntry, CollectionEntry<Kind>>();

async function load(kind: Kind): Promise<AnyEntry[]> {
  const collection = await getCollection(kind);
  return collection.map((item) => {
    const entry = { kind, id: item.id, data: item.data, body: item.body ?? '' } as AnyEntry;
    loaded.set(entry, item);
    return entry;
  });
}

/** The whole knowledge base. With render(), the only bridge from Astro's collections to it. */
export const knowledge = createKnowledge((await Promise.all(kindNames.map(load))).flat());

/** The component that renders an entry's prose. */
export async function contentOf<K extends Kind>(entry: Entry<K>) {
  const item = loaded.get(entry as AnyEntry);
  if (!item) throw new Error(`${entry.kind}/${entry.id} is not in the knowledge base`);
  const { Content } = await render(item);
  return Content;
}

/** Paths and props of one page for each entry of a kind. */
export const pagesOf = <K extends Kind>(kind: K) =>
  knowledge.byKind[kind].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
