import { feedOfAll } from '../../site/changes.ts';

/** All that changed, as a JSON feed. */
export const GET = () => new Response(feedOfAll().json1());
