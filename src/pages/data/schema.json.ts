import { openObjects } from '../../site/open-files.ts';

/** The JSON Schema of the graph. */
export const GET = () =>
  new Response(openObjects['schema.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
