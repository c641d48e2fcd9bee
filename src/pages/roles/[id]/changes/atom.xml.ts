import type { APIRoute } from 'astro';
import { atomOf } from '../../../../knowledge/changes/feed.ts';
import type { Entry } from '../../../../schema/entry.ts';
import { feedOfRole } from '../../../../site/changes.ts';
import { pagesOf } from '../../../../site/knowledge.ts';

export const getStaticPaths = () => pagesOf('roles');

/** What changed of a role, as an Atom feed. */
export const GET: APIRoute<{ entry: Entry<'roles'> }> = ({ props }) =>
  new Response(atomOf(...feedOfRole(props.entry)));
