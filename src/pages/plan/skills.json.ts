import { planGraph, skillContents } from '../../knowledge/plan/plan-graph.ts';
import { knowledge } from '../../site/knowledge.ts';
import { renames } from '../../site/renames.ts';

/** What marks may refer to: enough to read them where no plan is made. */
export const GET = () => Response.json(skillContents(planGraph(knowledge, renames)));
