import type { APIRoute } from 'astro';
import { graphFrom } from '../../../knowledge/plan/graph-between.ts';
import { graph } from '../../../site/plan-graph.ts';

export const getStaticPaths = () => Object.keys(graph.roles).map((id) => ({ params: { id } }));

/** What plans from a role need of it, in the browser. */
export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  Response.json(graphFrom(graph, params.id));
