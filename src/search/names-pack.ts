import { idIn } from '../schema/address.ts';
import { rolesOf } from '../schema/pair.ts';
import { differentJobs, jobsIn } from './different-jobs.ts';
import type { Name, Names } from './named.ts';

/**
 * A page with its names, as short as JSON allows; its own name only where that is not its title, and its
 * address only where that is not its own name in the folder of its kind. Where its title only counts the jobs
 * that its own name means, the number of them. Among its other names a number says where those after it mean the
 * page, by its place in the list of that: before the first, everywhere.
 */
type Row = [
  kind: number,
  address: string | 0,
  title: string | number,
  others: (string | number)[],
  families?: readonly string[] | 0,
  own?: string,
];

/** Where names mean a page, and whether they mean so in a part of the industry. */
type Where = [where: string, inSector?: 1];

/** The names as they are sent to the browser. */
export interface PackedNames {
  kinds: string[];
  /** The folder in which the pages of each kind stand. */
  folders: string[];
  /** Where other names mean their pages. The first is everywhere. */
  wheres: Where[];
  rows: Row[];
  /** The comparisons: a role by its row, then those it comes first with. */
  pairs: number[][];
}

/** The folder of an address: "/roles/" of "/roles/boom-operator/". */
const folderOf = (address: string): string => address.slice(0, address.indexOf('/', 1) + 1);

/** The address that a name has in a folder, where nothing keeps it from having that. */
const usualAddress = (folder: string, name: string): string =>
  `${folder}${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`;

/** Comparisons by the rows of their roles. */
function packPairs({ pages, pairs }: Names): number[][] {
  const rowOf = new Map(pages.map(({ address }, row) => [address, row]));
  const ends = [...pairs].map((pair) =>
    (rolesOf(pair) ?? []).map((role) => rowOf.get(`/roles/${role}/`) ?? -1),
  );
  const firsts = Map.groupBy(ends, ([first = -1]) => first);
  return [...firsts].map(([first, rows]) => [first, ...rows.map(([, second = -1]) => second)]);
}

/** Notes each place where names mean a page once, and tells by which number. */
class Wheres {
  readonly all: Where[] = [['']];

  placeOf(where: string, inSector: boolean | undefined): number {
    const known = this.all.findIndex(([one, is]) => one === where && Boolean(is) === !!inSector);
    return known < 0 ? this.all.push(inSector ? [where, 1] : [where]) - 1 : known;
  }
}

/**
 * The other names of a page, with where they mean it: without the part of the industry where that is the
 * page's own.
 */
function packOthers(names: readonly Name[], family: string, wheres: Wheres): Row[3] {
  let last = 0;
  return names.flatMap(({ text, own, where, inSector }): Row[3] => {
    if (own) return [];
    const isOwn = inSector && (where === family || where.startsWith(`${family},`));
    const place = wheres.placeOf(isOwn ? where.slice(family.length) : where, inSector);
    if (place === last) return [text];
    last = place;
    return [place, text];
  });
}

/** Where a name in a part of the industry means its page, as it was before it was packed. */
const whereIn = (where: string, family: string): string =>
  where === '' || where.startsWith(',') ? family + where : where;

/**
 * Packs the names for the way to the browser. unpackNames gives them back, but for what a search may be
 * narrowed by: only families are told here, the rest in the digest.
 */
export function packNames(all: Names): PackedNames {
  const { pages } = all;
  const folders = new Map<string, string>();
  for (const { kind, address } of pages)
    if (!folders.has(kind)) folders.set(kind, folderOf(address));
  const kinds = [...folders.keys()];
  const namesOf = Map.groupBy(all.names, ({ page }) => page);
  const wheres = new Wheres();
  const rows = pages.map(({ kind, address, title, facets: { family } }, page): Row => {
    const names = namesOf.get(page) ?? [];
    const own = names.find((name) => name.own)?.text ?? title;
    const isUsual = address === usualAddress(folders.get(kind) ?? '', own);
    const told = [
      kinds.indexOf(kind),
      isUsual ? 0 : address,
      jobsIn(title, own) ?? title,
      packOthers(names, family?.[0] ?? '', wheres),
    ] as const;
    if (own !== title) return [...told, family ?? 0, own];
    return family ? [...told, family] : [...told];
  });
  return { kinds, folders: [...folders.values()], wheres: wheres.all, rows, pairs: packPairs(all) };
}

/** The names as they were before they were packed. */
export function unpackNames({ kinds, folders, wheres, rows, pairs }: PackedNames): Names {
  const titleOf = ([, , title, , , own = '']: Row): string =>
    typeof title === 'number' ? differentJobs(own, title) : title;
  const pages = rows.map((row) => {
    const title = titleOf(row);
    const [kind, address, , , family, own = title] = row;
    return {
      kind: kinds[kind] ?? '',
      address: address || usualAddress(folders[kind] ?? '', own),
      title,
      facets: family ? { family } : {},
    };
  });
  const names = rows.flatMap((row, page) => {
    const [, , , others, families, own = titleOf(row)] = row;
    const [family = ''] = families || [];
    let [where = '', inSector]: Partial<Where> = [];
    return [
      { text: own, page, own: true, where: '' },
      ...others.flatMap((text) => {
        if (typeof text === 'number') {
          [where = '', inSector] = wheres[text] ?? [];
          return [];
        }
        if (!inSector) return { text, page, own: false, where };
        return { text, page, own: false, where: whereIn(where, family), inSector: true };
      }),
    ];
  });
  const idOf = (row = -1) => idIn(pages[row]?.address ?? '');
  const ids = pairs.flatMap(([first, ...seconds]) =>
    seconds.map((second) => `${idOf(first)}-vs-${idOf(second)}`),
  );
  return { pages, names, pairs: new Set(ids) };
}
