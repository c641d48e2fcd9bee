import { packDigest } from '../../search/digest-pack.ts';
import { digestOf } from '../../search/digest.ts';
import { namesOf } from '../../search/names.ts';
import { knowledge } from '../../site/knowledge.ts';

/** What every page is about in short, loaded by the page of results beside the names. */
export const GET = () => Response.json(packDigest(digestOf(knowledge, namesOf(knowledge, []))));
