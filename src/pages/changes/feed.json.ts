import { jsonFeedOf } from '../../knowledge/changes/feed.ts';
import { feedOfAll } from '../../site/changes.ts';

/** All that changed, as a JSON feed. */
export const GET = () => new Response(jsonFeedOf(...feedOfAll));
