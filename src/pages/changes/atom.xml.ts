import { atomOf } from '../../knowledge/changes/feed.ts';
import { feedOfAll } from '../../site/changes.ts';

/** All that changed, as an Atom feed. */
export const GET = () => new Response(atomOf(...feedOfAll));
