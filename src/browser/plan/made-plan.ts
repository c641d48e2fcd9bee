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

/** What a plan is about, for the head of the page, and what stands below that: its first line is the heading. */
interface Worded {
  title: string;
  blocks: readonly Block[];
}

/** A plan in words. */
export function worded({ graph, plan }: Made): Worded {
  const [{ heading: title }, far, ...rest] = planOutline(graph, plan);
  return { title, blocks: [{ heading: far.text, depth: 2 }, ...rest] };
}

/** Nodes of a plan, those of each block made in a task of their own. */
export async function drawnInTasks(blocks: readonly Block[]): Promise<DocumentFragment> {
  const nodes = document.createDocumentFragment();
  for (const block of blocks) {
    await letOthers();
    nodes.append(nodesOf(PlanBlocks, { blocks: [block] }));
  }
  return nodes;
}
