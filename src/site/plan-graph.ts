import { planGraph } from '../knowledge/plan/plan-graph.ts';
import { knowledge } from './knowledge.ts';
import { renames } from './renames.ts';

/** What all plans are made from, taken out of the knowledge base once. */
export const graph = planGraph(knowledge, renames);
