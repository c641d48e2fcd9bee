import { openFiles } from '../../site/open-files.ts';

/** Every pay figure and job count. */
export const GET = () => new Response(openFiles['wages.csv'].text());
