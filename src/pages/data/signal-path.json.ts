import { openFiles } from '../../site/open-files.ts';

/** The whole graph. */
export const GET = () =>
  new Response(openFiles['signal-path.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
