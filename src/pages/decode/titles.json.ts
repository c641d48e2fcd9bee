import { titlesAbroad } from '../../decode/titles-abroad.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Titles in other languages, loaded for an advert that has words of them. */
export const GET = () => Response.json(titlesAbroad(knowledge));
