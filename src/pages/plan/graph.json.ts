import { graph } from '../../site/plan-graph.ts';

/** What all plans are made from, in the browser, where there is no network for its parts. */
export const GET = () => Response.json({ roles: graph.roles, steps: graph.steps });
