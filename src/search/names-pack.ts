import type { Names } from './named.ts';

/** A page with its names, as short as JSON allows; its own name only where that is not its title. */
type Row = [
  kind: number,
  address: string,
  title: string,
  others: (string | [text: string, where: string, inSector?: 1])[],
  families?: readonly string[] | 0,
  own?: string,
];

/** The names as they are sent to the browser. */
export interface PackedNames {
  kinds: string[];
  rows: Row[];
  pairs: string[];
}

/**
 * Packs the names for the way to the browser. unpackNames gives them back, but for what a search may be
 * narrowed by: only families are told here, the rest in the digest.
 */
export function packNames({ pages, names, pairs }: Names): PackedNames {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = pages.map(({ kind, address, title, facets: { family } }): Row => {
    const row: Row = [kinds.indexOf(kind), address, title, []];
    if (family) row.push(family);
    return row;
  });
  for (const { text, page, own, where, inSector } of names) {
    const row = rows[page];
    if (!row) continue;
    if (!own) row[3].push(!where ? text : inSector ? [text, where, 1] : [text, where]);
    else if (text !== row[2]) rows[page] = [row[0], row[1], row[2], row[3], row[4] ?? 0, text];
  }
  return { kinds, rows, pairs: [...pairs] };
}

/** The names as they were before they were packed. */
export function unpackNames({ kinds, rows, pairs }: PackedNames): Names {
  const pages = rows.map(([kind, address, title, , family]) => ({
    kind: kinds[kind] ?? '',
    address,
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
