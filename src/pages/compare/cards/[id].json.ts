import type { APIRoute } from 'astro';
import type { WrittenCard } from '../../../knowledge/compare/card.ts';
import { knowledge } from '../../../site/knowledge.ts';
import { card } from '../../../site/pairs.ts';

export const getStaticPaths = () => knowledge.byKind.roles.map(({ id }) => ({ params: { id } }));

/** All that a comparison says of one role but the steps, for comparisons made in the reader's browser. */
export const GET: APIRoute<object, { id: string }> = ({ params }) => {
  const { steps: _, ...written } = card(params.id);
  return Response.json(written satisfies WrittenCard);
};
