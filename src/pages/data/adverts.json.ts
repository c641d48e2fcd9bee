import { openFiles } from '../../site/open-files.ts';

/** The adverts by which decoding is measured. */
export const GET = () =>
  new Response(openFiles['adverts.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
