import { openFiles } from '../../site/open-files.ts';

/** The JSON Schema of the graph. */
export const GET = () =>
  new Response(openFiles['schema.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
