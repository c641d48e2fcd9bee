import { NameIndex } from '../match.ts';
import type { Name, NamedPage, Names } from '../named.ts';
import {
  packNames,
  tablesOf,
  unpackNames,
  type NameTables,
  type PackedNames,
} from '../names-pack.ts';

/** Some of the names in a file of their own: some pages, each with its own name and some of the others. */
export interface NamesPart extends Pick<PackedNames, 'wheres' | 'rows'> {
  /** Which names these are among all: how far each is behind the one before. */
  ids: number[];
  /** Comparisons that are pages, where the part is the one that tells them. */
  compared?: string[];
}

/** The place of the own name of each page. */
const ownNames = ({ names }: Names): ReadonlyMap<number, number> =>
  new Map(names.flatMap(({ own, page }, id) => (own ? [[page, id] as const] : [])));

/** Takes names by their places out of all, with the own names of their pages. */
export function partsOf(all: Names): (ids: Iterable<number>) => NamesPart {
  const own = ownNames(all);
  const tables = tablesOf(all);
  const pageOf = (id: number) => all.names[id]?.page ?? 0;
  return (some) => {
    const chosen = [...some];
    const ids = [...new Set([...chosen, ...chosen.map((id) => own.get(pageOf(id)) ?? id)])];
    ids.sort((a, b) => a - b);
    const places = [...new Set(ids.map(pageOf))];
    const rows = new Map(places.map((place, row) => [place, row]));
    const pages = places.flatMap((place) => all.pages[place] ?? []);
    const names = ids.flatMap((id): Name[] => {
      const name = all.names[id];
      return name ? [{ ...name, page: rows.get(name.page) ?? 0 }] : [];
    });
    const { wheres, rows: text } = packNames({ pages, names, pairs: new Set() }, tables);
    return {
      wheres,
      rows: text,
      ids: ids.map((id, place) => id - (ids[place - 1] ?? 0)),
    };
  };
}

/** A name and its page, whose place among all that are known is not known yet. */
interface Known {
  name: Name;
  page: NamedPage;
}

/** The names that are known of all: those of the parts that were loaded, as if there were no others. */
export class KnownNames {
  #known = new Map<number, Known>();
  #pages = new Map<string, NamedPage>();
  #compared = new Set<string>();
  #index: NameIndex | undefined;
  #tables: NameTables;

  constructor(tables: NameTables) {
    this.#tables = tables;
  }

  /** Adds those of a part. */
  add(part: NamesPart): void {
    if (part.ids.length === 0) return this.#compare(part);
    const { pages, names } = unpackNames({ ...this.#tables, ...part, pairs: [] });
    let id = 0;
    for (const [place, name] of names.entries()) {
      id += part.ids[place] ?? 0;
      const page = pages[name.page];
      if (!page || this.#known.has(id)) continue;
      const known = this.#pages.get(page.address) ?? page;
      this.#pages.set(page.address, known);
      this.#known.set(id, { name, page: known });
    }
    this.#compare(part);
  }

  #compare({ compared = [] }: NamesPart): void {
    for (const pair of compared) this.#compared.add(pair);
    this.#index = undefined;
  }

  /** Made anew only once there are others. */
  get index(): NameIndex {
    return (this.#index ??= this.#made());
  }

  #made(): NameIndex {
    const all = [...this.#known].sort(([a], [b]) => a - b).map(([, known]) => known);
    const pages = [...new Set(all.map(({ page }) => page))];
    const places = new Map(pages.map((page, place) => [page, place]));
    const names = all.map(({ name, page }) => ({ ...name, page: places.get(page) ?? 0 }));
    return new NameIndex({ pages, names, pairs: this.#compared });
  }
}
