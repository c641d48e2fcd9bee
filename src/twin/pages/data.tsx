import { lastReview } from '../../knowledge/graph/coverage.ts';
import { heldTold, type FileTold } from '../../knowledge/open/file-told.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { DataTold } from '../../views/data/DataTold.tsx';
import { pairsIn } from '../cards.ts';
import { siteTwin } from './site-twin.tsx';

/** The open data: `filesOf` gives what is told of each of its files, and `url` the full address of its page. */
export const dataTwin = (knowledge: Knowledge, filesOf: () => readonly FileTold[], url: string) =>
  siteTwin('/data/', () => (
    <DataTold
      files={filesOf()}
      held={heldTold(knowledge, pairsIn(knowledge).size)}
      reviewed={lastReview(knowledge)}
      place={<a href={url}>{url}</a>}
    />
  ));
