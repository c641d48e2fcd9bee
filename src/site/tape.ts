import type { Entry } from '../schema/entry.ts';
import { get } from '../knowledge/graph/knowledge.ts';
import { knowledge } from './knowledge.ts';

/** The class of a role's color: its family's tape; none for an umbrella role, which spans many. */
export const tapeOf = ({ data }: Entry<'roles'>): string | undefined =>
  data.family && get(knowledge, 'families', data.family).data.tape;
