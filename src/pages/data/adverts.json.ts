import { openObjects } from '../../site/open-files.ts';

/** The adverts by which decoding is measured. */
export const GET = () =>
  new Response(openObjects['adverts.json'].text(), {
    headers: { 'content-type': 'application/json' },
  });
