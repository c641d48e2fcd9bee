import type { APIRoute } from 'astro';
import { allSteps } from '../../knowledge/compare/card.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Every step, from which comparisons made in the reader's browser take those that lead to a role. */
export const GET: APIRoute = () => Response.json(allSteps(knowledge));
