import { idIn } from '../schema/address.ts';
import { rolesOf } from '../schema/pair.ts';
import type { Name, Names } from './named.ts';

/**
 * A page with its names, as short as JSON allows; its own name only where that is not its title, and its
 * address only where that is not its own name in the folder of its kind.
 */
type Row = [
  kind: number,
  address: string | 0,
  title: string,
  others: (string | [text: string, where: string, inSector?: 1])[],
  families?: readonly string[] | 0,
  own?: string,
];

/** The names as they are sent to the browser. */
export interface PackedNames {
  kinds: string[];
  /** The folder in which the pages of each kind stand. */
  folders: string[];
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

/**
 * The other names of a page, with where each means it: without the part of the industry where that is the
 * page's own.
 */
const packOthers = (names: readonly Name[], family: string): Row[3] =>
  names.flatMap(({ text, own, where, inSector }): Row[3] => {
    if (own) return [];
    if (!inSector) return [where ? [text, where] : text];
    const isOwn = where === family || where.startsWith(`${family},`);
    return [[text, isOwn ? where.slice(family.length) : where, 1]];
  });

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
  const rows = pages.map(({ kind, address, title, facets: { family } }, page): Row => {
    const names = namesOf.get(page) ?? [];
    const own = names.find((name) => name.own)?.text ?? title;
    const isUsual = address === usualAddress(folders.get(kind) ?? '', own);
    const told = [
      kinds.indexOf(kind),
      isUsual ? 0 : address,
      title,
      packOthers(names, family?.[0] ?? ''),
    ] as const;
    if (own !== title) return [...told, family ?? 0, own];
    return family ? [...told, family] : [...told];
  });
  return { kinds, folders: [...folders.values()], rows, pairs: packPairs(all) };
}

/** The names as they were before they were packed. */
export function unpackNames({ kinds, folders, rows, pairs }: PackedNames): Names {
  const pages = rows.map(([kind, address, title, , family, own = title]) => ({
    kind: kinds[kind] ?? '',
    address: address || usualAddress(folders[kind] ?? '', own),
    title,
    facets: family ? { family } : {},
  }));
  const names = rows.flatMap(([, , title, others, families, own = title], page) => {
    const [family = ''] = families || [];
    return [
      { text: own, page, own: true, where: '' },
      ...others.map((other) => {
        const [text, where, inSector] = typeof other === 'string' ? [other, ''] : other;
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
