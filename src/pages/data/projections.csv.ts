import { figuresCsv } from '../../knowledge/graph/open-data.ts';
import { knowledge } from '../../site/knowledge.ts';

/** Every projected figure. */
export const GET = () =>
  new Response(
    figuresCsv(knowledge, ({ measure }) => measure !== 'wage' && measure !== 'employment'),
  );
