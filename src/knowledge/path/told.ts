import type { Entry } from '../../schema/entry.ts';
import type { SignalPath } from '../../schema/path.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { standsAt } from './compared.ts';
import { plainPath } from './places.ts';
import { thisRole } from '../../words/path.ts';

type Role = Entry<'roles'>;

/** The signal path a role stands on: its family's, or the plain one. */
export const pathOf = (knowledge: Knowledge, { data }: Role): SignalPath =>
  data.family === undefined ? plainPath : get(knowledge, 'families', data.family).data.path;

/** Where a role stands, in one sentence. */
export const standTold = (path: SignalPath, { data }: Role): string =>
  thisRole(standsAt(path, data));
