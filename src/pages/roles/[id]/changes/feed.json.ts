import type { APIRoute } from 'astro';
import { jsonFeedOf } from '../../../../knowledge/changes/feed.ts';
import type { Entry } from '../../../../schema/entry.ts';
import { feedOfRole } from '../../../../site/changes.ts';
import { pagesOf } from '../../../../site/knowledge.ts';

export const getStaticPaths = () => pagesOf('roles');

/** What changed of a role, as a JSON feed. */
export const GET: APIRoute<{ entry: Entry<'roles'> }> = ({ props }) =>
  new Response(jsonFeedOf(...feedOfRole(props.entry)));
