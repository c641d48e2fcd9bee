import { graphSchema } from '../../knowledge/graph/open-data.ts';
import { absolute } from '../../site/href.ts';

/** The JSON Schema of the graph. */
export const GET = () => Response.json(graphSchema(absolute));
