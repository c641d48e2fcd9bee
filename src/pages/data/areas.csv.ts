import { areasCsv } from '../../knowledge/graph/open-data.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Pay of the official classes by place. */
export const GET = () => new Response(areasCsv(knowledge));
