import type { Checked } from '../checks/integrity/check.ts';
import { pathOf } from '../schema/kinds.ts';
import type { HandedOver } from '../site/handed-over.ts';
import type { Project } from './project.ts';

type Readable = Pick<HandedOver, 'entries' | 'prose'>;

/**
 * The entries whose fields and prose can be read, whatever else is wrong with them. One that cannot be
 * read stays as it was before, as long as its file is there.
 */
export function readable(checked: Checked, { files }: Project, before?: Readable): Readable {
  const read = checked.entries.filter((entry) => checked.prose.has(entry));
  const unread = new Set(files.map(({ path }) => path));
  for (const entry of read) unread.delete(pathOf(entry));
  const kept = (before?.entries ?? []).filter((entry) => unread.has(pathOf(entry)));
  const prose = new Map(checked.prose);
  for (const entry of kept) {
    const parsed = before?.prose.get(entry);
    if (parsed) prose.set(entry, parsed);
  }
  return { entries: [...read, ...kept], prose };
}
