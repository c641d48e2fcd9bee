import { isTaken } from '../../schema/pages.ts';
import {
  addressNamed,
  kindAndIdIn,
  namesToday,
  renameList,
  type Listed,
} from '../../schema/renames.ts';
import { pathOf, type Kind } from '../../schema/kinds.ts';
import { rolesOf } from '../../schema/pair.ts';
import { readDocument, type ContentFile } from './document.ts';
import { kindAndId } from './files.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { fieldName, shapeProblems } from './shape.ts';

/** No entry is older. */
const firstDay = '2020-01-01';

/** The ids there are, by kind, and those of job titles. */
export type NamedIds = Readonly<Record<Kind | 'titles', ReadonlySet<string>>>;

/** A fault of one field of a rename. */
interface Fault {
  at: keyof Listed;
  what: string;
  fix: string;
}

/** What one line of the list is held against. */
interface Surrounding {
  all: readonly Listed[];
  /** The names of today by those of before. */
  today: ReadonlyMap<string, string>;
  ids: NamedIds;
  /** The day of the check, as 2026-11-22. */
  day: string;
}

/** What is wrong with the name of what is there today, under the field that holds it. */
function targetFault(
  at: 'to' | 'instead',
  name: string,
  { all, today: names, ids }: Surrounding,
): Fault[] {
  const today = names.get(name) ?? name;
  const one = kindAndIdIn(today);
  if (!one) return [{ at, what: `${name} has no page`, fix: 'Name a kind with pages' }];
  const isGone = all.some(({ from, removed }) => removed && from === today);
  if (ids[one.kind].has(one.id) || (at === 'to' && isGone)) return [];
  const what = `${name} leads to no ${one.kind} that exist`;
  return [{ at, what, fix: suggest(one.id, ids[one.kind]) }];
}

/** What is wrong with a name that no entry could ever have had. */
function nameFault(from: string): Fault[] {
  const old = kindAndIdIn(from);
  if (!old)
    return [{ at: 'from', what: `${from} never had a page`, fix: 'Name a kind with pages' }];
  if (old.kind === 'titles') return [];
  const named = kindAndId(pathOf({ kind: old.kind, id: old.id }));
  if ('what' in named) return [{ at: 'from', what: named.what, fix: named.fix }];
  if (old.kind !== 'comparisons' || rolesOf(old.id)) return [];
  const fix = 'Name it after its roles: a-vs-b';
  return [{ at: 'from', what: `${from} is no comparison of two roles`, fix }];
}

function faultsOf(listed: Listed, index: number, around: Surrounding): Fault[] {
  const { from, to, instead, on } = listed;
  const { all, ids, day } = around;
  const old = kindAndIdIn(from);
  const misnamed = nameFault(from);
  if (!old || misnamed.length > 0) return misnamed;
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
    ...(to ? targetFault('to', to, around) : []),
    ...(instead ? targetFault('instead', instead, around) : []),
    ...(on > day || on < firstDay
      ? [
          {
            at: 'on',
            what: `nothing was renamed on ${on}`,
            fix: 'Write the day it happened',
          } as const,
        ]
      : []),
  ];
}

/** What is wrong with the list of renames and removals on a day, given the ids there are. */
export function renameProblems(file: ContentFile, ids: NamedIds, day: string): Problem[] {
  const document = readDocument(file);
  if (Array.isArray(document)) return document;
  const read = shapeProblems(renameList, { ...document, data: document.data ?? [] });
  const all = (read.data ?? []) as Listed[];
  const around = { all, ids, day, today: namesToday(all) };
  const faults = all.flatMap((rename, index) =>
    faultsOf(rename, index, around).map(({ at, ...fault }) => ({
      id: 'rename' as const,
      file: file.path,
      line: document.lineOf([index, at]),
      field: fieldName([index, at]),
      ...fault,
    })),
  );
  return [...read.problems, ...faults];
}
