import { feedOfAll } from '../../site/changes.ts';

/** All that changed, as an Atom feed. */
export const GET = () => new Response(feedOfAll().atom1());
