import { kindAndIdIn, namesToday, renameList, type Rename } from '../../schema/renames.ts';
import type { Kind } from '../../schema/kinds.ts';
import { readDocument, type ContentFile } from './document.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { fieldName, shapeProblems } from './shape.ts';

type Ids = Readonly<Record<Kind, ReadonlySet<string>>>;

/** A fault of one field of a rename. */
interface Fault {
  at: keyof Rename;
  what: string;
  fix: string;
}

function faultsOf({ from, to }: Rename, index: number, all: readonly Rename[], ids: Ids): Fault[] {
  const old = kindAndIdIn(from);
  const now = kindAndIdIn(to);
  const last = kindAndIdIn(namesToday(all).get(from) ?? to);
  if (!old)
    return [{ at: 'from', what: `${from} never had a page`, fix: 'Name a kind with pages' }];
  if (old.kind !== now?.kind) {
    return [{ at: 'to', what: `${from} cannot become ${to}`, fix: `Name one of ${old.kind}` }];
  }
  const before = all.slice(0, index).some((one) => one.from === from);
  return [
    ...(before ? [{ at: 'from', what: `${from} stands twice`, fix: 'Keep one' } as const] : []),
    ...(ids[old.kind].has(old.id)
      ? [{ at: 'from', what: `${from} is still there`, fix: 'Remove this, or the entry' } as const]
      : []),
    ...(last && !ids[last.kind].has(last.id)
      ? [
          {
            at: 'to',
            what: `${to} leads to no ${last.kind} that exist`,
            fix: suggest(last.id, ids[last.kind]),
          } as const,
        ]
      : []),
  ];
}

/** What is wrong with the list of renames, given the ids there are. */
export function renameProblems(file: ContentFile, ids: Ids): Problem[] {
  const document = readDocument(file);
  if (Array.isArray(document)) return document;
  const read = shapeProblems(renameList, { ...document, data: document.data ?? [] });
  const all = (read.data ?? []) as Rename[];
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
