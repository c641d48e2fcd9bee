import type { APIRoute } from 'astro';
import { openThing } from '../../../knowledge/open/graph.ts';
import type { AnyEntry } from '../../../schema/entry.ts';
import { knowledge } from '../../../site/knowledge.ts';
import { open } from '../../../site/open-files.ts';

export const getStaticPaths = () =>
  knowledge.entries.map((entry) => ({
    params: { kind: entry.kind, id: entry.id },
    props: { entry },
  }));

/** One entry as an object of its own. */
export const GET: APIRoute<{ entry: AnyEntry }> = ({ props }) =>
  Response.json(openThing(open, props.entry));
