import type { APIRoute } from 'astro';
import { knowledge } from '../../../site/knowledge.ts';
import { card } from '../../../site/pairs.ts';

export const getStaticPaths = () => knowledge.byKind.roles.map(({ id }) => ({ params: { id } }));

/** All that a comparison says of one role, for comparisons made in the reader's browser. */
export const GET: APIRoute<object, { id: string }> = ({ params }) => Response.json(card(params.id));
