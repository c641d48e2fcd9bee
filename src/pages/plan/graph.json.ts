import { planGraph } from '../../knowledge/plan/plan-graph.ts';
import { knowledge } from '../../site/knowledge.ts';
import { renames } from '../../site/renames.ts';

/** What the plan is made from, in the browser. */
export const GET = () => Response.json(planGraph(knowledge, renames));
