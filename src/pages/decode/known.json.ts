import { knownOf } from '../../decode/known-of.ts';
import { packKnown } from '../../decode/pack.ts';
import { knowledge } from '../../site/knowledge.ts';

/** All names that adverts are decoded by, loaded at the first one. */
export const GET = () => Response.json(packKnown(knownOf(knowledge)));
