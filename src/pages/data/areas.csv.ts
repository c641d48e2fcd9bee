import { openFiles } from '../../site/open-files.ts';

/** Pay of the official classes by place. */
export const GET = () => new Response(openFiles['areas.csv'].text());
