import { whatShows } from '../../knowledge/kept/things.ts';
import { knowledge } from '../../site/knowledge.ts';

/** What would show each level of each skill. */
export const GET = () => Response.json(whatShows(knowledge));
