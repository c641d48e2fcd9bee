import { openObjects } from '../../site/open-files.ts';

/** The whole graph. */
export const GET = () =>
  new Response(openObjects['signal-path.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
