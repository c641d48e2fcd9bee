import { ratesCsv } from '../../knowledge/graph/open-data.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Every rate of pay with the roles it covers. */
export const GET = () => new Response(ratesCsv(knowledge));
