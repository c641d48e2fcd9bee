import type { Entry } from '../schema/entry.ts';
import { tapeIn } from '../knowledge/graph/lists.ts';
import { knowledge } from './knowledge.ts';

/** The class of a role's color: its family's tape; none for an umbrella role, which spans many. */
export const tapeOf = (role: Entry<'roles'>): string | undefined => tapeIn(knowledge, role);
