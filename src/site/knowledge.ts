import { getEntry, render } from 'astro:content';
import type { AnyEntry } from '../schema/entry.ts';
import { createKnowledge } from '../knowledge/graph/knowledge.ts';
import type { Kind } from '../schema/kinds.ts';
import { handedOver } from './handed-over.ts';
import { heard, textRead } from './texts-read.ts';

const { entries, prose } = heard(handedOver());

/** The whole knowledge base. With contentOf, the only bridge from Astro's collections to it. */
export const knowledge = createKnowledge(entries, prose);

/** The component that renders an entry's prose. */
export async function contentOf({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>) {
  textRead({ kind, id });
  const item = await getEntry(kind, id);
  if (!item) throw new Error(`${kind}/${id} is in no collection`);
  const { Content } = await render(item);
  return Content;
}

/** Paths and props of one page for each entry of a kind. */
export const pagesOf = <K extends Kind>(kind: K) =>
  knowledge.byKind[kind].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
