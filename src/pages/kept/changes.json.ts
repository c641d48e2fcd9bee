import { changesToKept } from '../../site/changes.ts';

/** What happened to the things that a reader may keep. */
export const GET = () => Response.json(changesToKept);
