import type { Block } from '../../knowledge/plan/blocks.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import { planOutline } from '../../knowledge/plan/outline.ts';
import type { Plan } from '../../knowledge/plan/routes.ts';
import { PlanBlocks } from '../../views/plan/PlanBlocks.tsx';
import { nodesOf } from '../nodes.ts';
import { letOthers } from '../put-in-parts.ts';

/** What comes of some work in parts, each in a task of its own. */
export async function inTasks<Value>(making: Generator<undefined, Value>): Promise<Value> {
  let made = making.next();
  while (!made.done) {
    await letOthers();
    made = making.next();
  }
  return made.value;
}

/** A plan, with what it is made from. */
export interface Made {
  graph: PlanGraph;
  plan: Plan;
}

/** What stands below the head of the page, which says what a plan is about: its first line is the heading. */
function belowHead([title, far, ...rest]: readonly Block[]): Block[] {
  if (!title || !far || !('text' in far)) return [];
  return [{ heading: far.text, depth: 2 }, ...rest];
}

/** The nodes of a plan, each block made in a task of its own. */
export async function drawnInTasks({ graph, plan }: Made): Promise<DocumentFragment> {
  const nodes = document.createDocumentFragment();
  for (const block of belowHead(planOutline(graph, plan))) {
    await letOthers();
    nodes.append(nodesOf(PlanBlocks, { blocks: [block] }));
  }
  return nodes;
}
