import type { APIRoute } from 'astro';
import { laidPath, pathIds } from '../../../site/path/laid-path.ts';

export const getStaticPaths = () => pathIds.map((id) => ({ params: { id } }));

/** A signal path with its coordinates, for comparisons made in the reader's browser. */
export const GET: APIRoute<object, { id: string }> = async ({ params }) =>
  Response.json(await laidPath(params.id));
