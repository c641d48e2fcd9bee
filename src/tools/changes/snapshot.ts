import { readDocument } from '../../checks/integrity/document.ts';
import { lookedAt, type Snapshot, type Then } from '../../knowledge/changes/looked-at.ts';

const named = /^content\/([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/;

/** The entries of some files of any time. A file that cannot be read says nothing. */
export function snapshotOf(files: ReadonlyMap<string, string>): Snapshot {
  const all = new Map<string, Then>();
  for (const [path, text] of files) {
    const [, kind, id] = named.exec(path) ?? [];
    if (!kind || !id) continue;
    const document = readDocument({ path, text });
    const read = Array.isArray(document) ? undefined : lookedAt.safeParse(document.data).data;
    if (read && !Array.isArray(document))
      all.set(`${kind}/${id}`, { kind, id, fields: read, body: document.body });
  }
  return all;
}
