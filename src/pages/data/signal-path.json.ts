import { openGraph } from '../../knowledge/graph/open-data.ts';
import { absolute } from '../../site/href.ts';
import { knowledge } from '../../site/knowledge.ts';

/** The whole graph. */
export const GET = () => Response.json(openGraph(knowledge, absolute));
