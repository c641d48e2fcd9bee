import type { Entry } from '../../schema/entry.ts';
import type { SignalPath } from '../../schema/path.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { plainPath } from './places.ts';

type Role = Entry<'roles'>;

/** The signal path a role stands on: its family's, or the plain one. */
export const pathOf = (knowledge: Knowledge, { data }: Role): SignalPath =>
  data.family === undefined ? plainPath : get(knowledge, 'families', data.family).data.path;

/** Where a role stands, in one sentence. */
export function standTold({ places }: SignalPath, { data }: Role): string {
  if (data.offPath !== undefined) return `This role stands at no one place: it ${data.offPath}.`;
  const at = places.filter(({ id }) => data.at.includes(id)).map(({ label }) => `“${label}”`);
  return `This role stands at ${new Intl.ListFormat('en-US').format(at)}.`;
}
