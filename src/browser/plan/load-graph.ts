import { graphBetween, type GraphFrom, type GraphTo } from '../../knowledge/plan/graph-between.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { href } from '../../site/href.ts';
import { fetched, LoadedOnce } from '../fetched.ts';

const files = new LoadedOnce();

function load<Part>(file: string): Promise<Part> {
  const address = href(`/plan/${file}.json`);
  return files.get(address, () => fetched<Part>(address));
}

/**
 * What a plan to a role is made from, from the role one holds or from none: the whole graph where the parts for it
 * are not there, as without a network and in the archive. Throws where it cannot be had now.
 */
export async function loadGraph(
  contents: Contents,
  target: string,
  role: string | undefined,
): Promise<PlanGraph> {
  const parts = [
    load<GraphTo>(`to/${target}`),
    role ? load<GraphFrom>(`from/${role}`) : undefined,
  ] as const;
  const whole = async () => [await load<GraphTo>('graph'), undefined] as const;
  const [to, from] = await Promise.all(parts).catch(whole);
  return graphBetween(contents, to, from);
}
