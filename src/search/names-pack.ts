import type { Names } from './named.ts';

/**
 * A page with its names, as short as JSON allows; its own name only where that is not its title, and its
 * address only where that is not its title in the folder of its kind.
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
  pairs: string[];
}

/** The folder of an address: "/roles/" of "/roles/boom-operator/". */
const folderOf = (address: string): string => address.slice(0, address.indexOf('/', 1) + 1);

/** The address that a title has in a folder, where nothing keeps it from having that. */
const usualAddress = (folder: string, title: string): string =>
  `${folder}${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`;

/**
 * Packs the names for the way to the browser. unpackNames gives them back, but for what a search may be
 * narrowed by: only families are told here, the rest in the digest.
 */
export function packNames({ pages, names, pairs }: Names): PackedNames {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const folders = kinds.map((kind) =>
    folderOf(pages.find((page) => page.kind === kind)?.address ?? '/'),
  );
  const rows = pages.map(({ kind, address, title, facets: { family } }): Row => {
    const index = kinds.indexOf(kind);
    const isUsual = address === usualAddress(folders[index] ?? '', title);
    const row: Row = [index, isUsual ? 0 : address, title, []];
    if (family) row.push(family);
    return row;
  });
  for (const { text, page, own, where, inSector } of names) {
    const row = rows[page];
    if (!row) continue;
    if (!own) row[3].push(!where ? text : inSector ? [text, where, 1] : [text, where]);
    else if (text !== row[2]) rows[page] = [row[0], row[1], row[2], row[3], row[4] ?? 0, text];
  }
  return { kinds, folders, rows, pairs: [...pairs] };
}

/** The names as they were before they were packed. */
export function unpackNames({ kinds, folders, rows, pairs }: PackedNames): Names {
  const pages = rows.map(([kind, address, title, , family]) => ({
    kind: kinds[kind] ?? '',
    address: address || usualAddress(folders[kind] ?? '', title),
    title,
    facets: family ? { family } : {},
  }));
  const names = rows.flatMap(([, , title, others, , own = title], page) => [
    { text: own, page, own: true, where: '' },
    ...others.map((other) => {
      const [text, where, sector] = typeof other === 'string' ? [other, ''] : other;
      return { text, page, own: false, where, ...(sector && { inSector: true }) };
    }),
  ]);
  return { pages, names, pairs: new Set(pairs) };
}
