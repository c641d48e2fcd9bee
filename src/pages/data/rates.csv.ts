import { openFiles } from '../../site/open-files.ts';

/** Every rate of pay with the roles it covers. */
export const GET = () => new Response(openFiles['rates.csv'].text());
