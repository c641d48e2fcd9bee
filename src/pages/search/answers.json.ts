import { roleAnswersOf } from '../../search/answers.ts';
import { knowledge } from '../../site/knowledge.ts';

/** What is asked most about each role, loaded by the page of results once a line of it says so. */
export const GET = () => Response.json(roleAnswersOf(knowledge));
