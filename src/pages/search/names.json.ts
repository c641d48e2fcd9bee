import { packNames } from '../../search/names-pack.ts';
import { namesOf } from '../../search/names.ts';
import { knowledge } from '../../site/knowledge.ts';
import { pairs } from '../../site/pairs.ts';

/** Every name for everything, loaded when the search box is focused. */
export const GET = () => Response.json(packNames(namesOf(knowledge, pairs)));
