import { thingsNamed } from '../../knowledge/kept/things.ts';
import { knowledge } from '../../site/knowledge.ts';
import { renames } from '../../site/renames.ts';

/** What the things are called that a reader may keep. */
export const GET = () => Response.json(thingsNamed(knowledge, renames));
