import { packNames } from '../../knowledge/names-pack.ts';
import { namesOf } from '../../knowledge/names.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Every name for everything, loaded when the search box is focused. */
export const GET = () => {
  const pairs = knowledge.byKind.comparisons.map(({ id }) => id);
  return Response.json(packNames(namesOf(knowledge, pairs)));
};
