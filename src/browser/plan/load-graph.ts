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

/** The whole graph, where its parts are not there: kept for the time without a network, and in the archive. */
const loadWhole = async (contents: Contents): Promise<PlanGraph> => ({
  ...contents,
  ...(await load<GraphTo>('graph')),
});

/** What a plan to a role is made from, from the role one holds or from none. Throws where it cannot be had now. */
export async function loadGraph(
  contents: Contents,
  target: string,
  role: string | undefined,
): Promise<PlanGraph> {
  try {
    const [to, from] = await Promise.all([
      load<GraphTo>(`to/${target}`),
      role ? load<GraphFrom>(`from/${role}`) : undefined,
    ]);
    return graphBetween(contents, to, from);
  } catch {
    return loadWhole(contents);
  }
}
