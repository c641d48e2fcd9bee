import { names } from '../../site/names.ts';

/** Every name for everything, loaded when the search box is focused, or where parts of them cannot be had. */
export const GET = () => Response.json(names);
