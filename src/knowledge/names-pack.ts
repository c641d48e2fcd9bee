import type { NamedPage, Names } from './names.ts';

/** A page with its names, as short as JSON allows: kind, address, title, other names, facets. */
type Row = [
  kind: number,
  address: string,
  title: string,
  others: (string | [string, string])[],
  facets?: NamedPage['facets'],
];

/** The names as they are sent to the browser. */
export interface PackedNames {
  kinds: string[];
  rows: Row[];
  pairs: string[];
}

/** Packs the names for the way to the browser. unpackNames gives them back whole. */
export function packNames({ pages, names, pairs }: Names): PackedNames {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = pages.map(({ kind, address, title, facets }): Row => {
    const row: Row = [kinds.indexOf(kind), address, title, []];
    if (Object.keys(facets).length > 0) row.push(facets);
    return row;
  });
  for (const { text, page, own, where } of names) {
    if (!own) rows[page]?.[3].push(where ? [text, where] : text);
  }
  return { kinds, rows, pairs };
}

/** The names as they were before they were packed. */
export function unpackNames({ kinds, rows, pairs }: PackedNames): Names {
  const pages = rows.map(([kind, address, title, , facets = {}]) => ({
    kind: kinds[kind] ?? '',
    address,
    title,
    facets,
  }));
  const names = rows.flatMap(([, , title, others], page) => [
    { text: title, page, own: true, where: '' },
    ...others.map((other) => {
      const [text, where] = typeof other === 'string' ? [other, ''] : other;
      return { text, page, own: false, where };
    }),
  ]);
  return { pages, names, pairs };
}
