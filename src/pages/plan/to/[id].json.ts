import type { APIRoute } from 'astro';
import { graphTo } from '../../../knowledge/plan/graph-between.ts';
import { graph } from '../../../site/plan-graph.ts';

export const getStaticPaths = () => Object.keys(graph.roles).map((id) => ({ params: { id } }));

/** What plans to a role are made from, in the browser. */
export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  Response.json(graphTo(graph, params.id));
