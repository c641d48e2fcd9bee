import { openFiles } from '../../site/open-files.ts';

/** Every projected figure. */
export const GET = () => new Response(openFiles['projections.csv'].text());
