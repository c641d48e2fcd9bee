import { isTaken } from '../../schema/pages.ts';
import {
  addressNamed,
  kindAndIdIn,
  namesToday,
  renameList,
  type Listed,
} from '../../schema/renames.ts';
import type { Kind } from '../../schema/kinds.ts';
import { readDocument, type ContentFile } from './document.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { fieldName, shapeProblems } from './shape.ts';

/** The ids there are, by kind, and those of job titles. */
export type NamedIds = Readonly<Record<Kind | 'titles', ReadonlySet<string>>>;

/** A fault of one field of a rename. */
interface Fault {
  at: keyof Listed;
  what: string;
  fix: string;
}

/** What is wrong with the name of what is there today, under the field that holds it. */
function targetFault(
  at: 'to' | 'instead',
  name: string,
  all: readonly Listed[],
  ids: NamedIds,
): Fault[] {
  const today = namesToday(all).get(name) ?? name;
  const one = kindAndIdIn(today);
  if (!one) return [{ at, what: `${name} has no page`, fix: 'Name a kind with pages' }];
  const isGone = all.some(({ from, removed }) => removed && from === today);
  if (ids[one.kind].has(one.id) || (at === 'to' && isGone)) return [];
  const what = `${name} leads to no ${one.kind} that exist`;
  return [{ at, what, fix: suggest(one.id, ids[one.kind]) }];
}

function faultsOf(listed: Listed, index: number, all: readonly Listed[], ids: NamedIds): Fault[] {
  const { from, to, instead } = listed;
  const old = kindAndIdIn(from);
  if (!old)
    return [{ at: 'from', what: `${from} never had a page`, fix: 'Name a kind with pages' }];
  if (to && old.kind !== kindAndIdIn(to)?.kind) {
    return [{ at: 'to', what: `${from} cannot become ${to}`, fix: `Name one of ${old.kind}` }];
  }
  const address = addressNamed(from);
  if (address && isTaken(address)) {
    return [{ at: 'from', what: `${address} is a page of the site itself`, fix: 'Remove this' }];
  }
  const before = all.slice(0, index).some((one) => one.from === from);
  return [
    ...(before ? [{ at: 'from', what: `${from} stands twice`, fix: 'Keep one' } as const] : []),
    ...(ids[old.kind].has(old.id)
      ? [{ at: 'from', what: `${from} is still there`, fix: 'Remove this, or the entry' } as const]
      : []),
    ...(to ? targetFault('to', to, all, ids) : []),
    ...(instead ? targetFault('instead', instead, all, ids) : []),
  ];
}

/** What is wrong with the list of renames and removals, given the ids there are. */
export function renameProblems(file: ContentFile, ids: NamedIds): Problem[] {
  const document = readDocument(file);
  if (Array.isArray(document)) return document;
  const read = shapeProblems(renameList, { ...document, data: document.data ?? [] });
  const all = (read.data ?? []) as Listed[];
  const faults = all.flatMap((rename, index) =>
    faultsOf(rename, index, all, ids).map(({ at, ...fault }) => ({
      id: 'rename' as const,
      file: file.path,
      line: document.lineOf([index, at]),
      field: fieldName([index, at]),
      ...fault,
    })),
  );
  return [...read.problems, ...faults];
}
