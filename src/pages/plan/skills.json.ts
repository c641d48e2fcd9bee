import { skillContents } from '../../knowledge/plan/plan-graph.ts';
import { graph } from '../../site/plan-graph.ts';

/** What marks may refer to: enough to read them where no plan is made. */
export const GET = () => Response.json(skillContents(graph));
