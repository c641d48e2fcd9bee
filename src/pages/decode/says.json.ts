import { knownOf } from '../../decode/known-of.ts';
import { saysOf } from '../../decode/says-of.ts';
import { knowledge } from '../../site/knowledge.ts';

/** What each thing that an advert may name is, in a line. */
export const GET = () => Response.json(saysOf(knowledge, knownOf(knowledge)));
