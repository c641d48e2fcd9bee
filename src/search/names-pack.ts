import { differentJobs, jobsIn } from './different-jobs.ts';
import type { Names } from './named.ts';
import { packOthers, unpackOthers, Wheres, type Where } from './names-others.ts';
import { packPairs, unpackPairs } from './names-pairs.ts';

/** What the rows name by numbers. */
export interface NameTables {
  kinds: string[];
  /** The folder in which the pages of each kind stand. */
  folders: string[];
  families: string[];
}

/** The names as they are sent to the browser. */
export interface PackedNames extends NameTables {
  /** Where other names mean their pages. The first is everywhere. */
  wheres: Where[];
  /**
   * A page with its names in each line, with lines between: its kind, its address, its families by their places, its own
   * name, its title, its other names. The address stands there only where that is not the own name in the folder of its
   * kind, without that folder if it can be; the own name only where that is not the title. A title that only counts
   * the jobs that its own name means is the number of them.
   */
  rows: string;
  /** The comparisons: a role by its row, then those it comes first with. */
  pairs: number[][];
}

/** Between the parts of a row, and between rows. A name may hold the first, for which a tab then stands: none holds that. */
const parting = '|';
const tab = '\t';
const newRow = '\n';

const joined = (parts: readonly (string | number)[]): string =>
  parts.map((part) => String(part).replaceAll(parting, tab)).join(parting);
const parted = (row: string): string[] =>
  row.split(parting).map((part) => part.replaceAll(tab, parting));

/** The folder of an address: "/roles/" of "/roles/boom-operator/". */
const folderOf = (address: string): string => address.slice(0, address.indexOf('/', 1) + 1);

/** The address that a name has in a folder, where nothing keeps it from having that. */
const usualAddress = (folder: string, name: string): string =>
  `${folder}${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`;

/** An address without its folder, or nothing where it is the usual one. */
function shortAddress(address: string, folder: string, own: string): string {
  if (address === usualAddress(folder, own)) return '';
  const id = address.slice(folder.length, -1);
  return id && `${folder}${id}/` === address ? id : address;
}

const longAddress = (short: string, folder: string, own: string): string => {
  if (short === '') return usualAddress(folder, own);
  return short.startsWith('/') ? short : `${folder}${short}/`;
};

export function tablesOf({ pages }: Names): NameTables {
  const folders = new Map<string, string>();
  for (const { kind, address } of pages)
    if (!folders.has(kind)) folders.set(kind, folderOf(address));
  const families = [...new Set(pages.flatMap(({ facets: { family } }) => family ?? []))];
  return { kinds: [...folders.keys()], folders: [...folders.values()], families };
}

/**
 * Packs the names for the way to the browser. unpackNames gives them back, but for what a search may be
 * narrowed by: only families are told here, the rest in the digest.
 */
export function packNames(all: Names, tables = tablesOf(all)): PackedNames {
  const { pages } = all;
  const { kinds, families } = tables;
  const namesOf = Map.groupBy(all.names, ({ page }) => page);
  const wheres = new Wheres();
  const rows = pages.map(({ kind, address, title, facets: { family } }, page): string => {
    const names = namesOf.get(page) ?? [];
    const own = names.find((name) => name.own)?.text ?? title;
    return joined([
      kinds.indexOf(kind),
      shortAddress(address, tables.folders[kinds.indexOf(kind)] ?? '', own),
      (family ?? []).map((one) => families.indexOf(one)).join(','),
      own === title ? '' : own,
      jobsIn(title, own) ?? title,
      ...packOthers(names, family?.[0] ?? '', wheres),
    ]);
  });
  return {
    ...{ ...tables, wheres: wheres.all },
    ...{ rows: rows.join(newRow), pairs: packPairs(all) },
  };
}

/** The names as they were before they were packed. */
export function unpackNames(packed: PackedNames): Names {
  const read = packed.rows.split(newRow).map((row) => {
    const [kind = '', address = '', families = '', name = '', title = '', ...others] = parted(row);
    const own = name || title;
    const family = families && families.split(',').map((at) => packed.families[+at] ?? '');
    return {
      ...{ own, others, family: family || undefined },
      kind: packed.kinds[+kind] ?? '',
      title: name && /^\d+$/.test(title) ? differentJobs(name, +title) : title,
      address: longAddress(address, packed.folders[+kind] ?? '', own),
    };
  });
  const pages = read.map(({ address, title, kind, family }) => ({
    ...{ address, title, kind },
    facets: family ? { family } : {},
  }));
  const names = read.flatMap(({ own, others, family }, page) => [
    { text: own, page, own: true, where: '' },
    ...unpackOthers(others, page, { family: family?.[0] ?? '', wheres: packed.wheres }),
  ]);
  return { pages, names, pairs: unpackPairs(packed.pairs, pages) };
}
