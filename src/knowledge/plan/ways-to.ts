import type { Entry } from '../../schema/entry.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';

/** A step or role on a way in. */
type Place = Entry<'steps'> | Entry<'roles'>;

/** The places of each way into a role, in order, with the role at the end. */
export const waysTo = (knowledge: Knowledge, role: Entry<'roles'>): Place[][] =>
  role.data.routes.map(({ steps, through }) => [
    ...steps.map((step) => get(knowledge, 'steps', step)),
    ...(through === undefined ? [] : [get(knowledge, 'roles', through)]),
    role,
  ]);
