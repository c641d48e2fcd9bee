import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import { openForPrint } from '../fold/open-for-print.ts';
import { lateAddress } from '../late-address.ts';
import { letOthers } from '../put-in-parts.ts';
import { shareAddress } from '../share-address.ts';
import { Planner } from './planner.ts';

/** The plan on its page, once the browser has done what waited while its graph was read. */
export async function plannerOf(host: HTMLElement, graph: PlanGraph): Promise<Planner> {
  await letOthers();
  openForPrint(host.querySelector('.plan-routes') as HTMLElement);
  return new Planner(host, graph, { history: lateAddress(), share: shareAddress });
}
