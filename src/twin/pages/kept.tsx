import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { KeptAbout } from '../../views/kept/KeptAbout.tsx';
import { siteTwin } from './site-twin.tsx';

/** What may be kept, and where it stays: a list is made in the reader’s browser alone. */
export const keptTwin = (_knowledge: Knowledge) => siteTwin('/kept/', () => <KeptAbout />);
