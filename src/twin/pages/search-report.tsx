import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import measured from '../../search/measured.json';
import { SearchReport } from '../../views/about/SearchReport.tsx';
import { siteTwin } from './site-twin.tsx';

/** How the search is measured. */
export const searchReportTwin = (knowledge: Knowledge) =>
  siteTwin('/about/search/', () => <SearchReport knowledge={knowledge} measured={measured} />);
