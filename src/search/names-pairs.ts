import { idIn } from '../schema/address.ts';
import { rolesOf } from '../schema/pair.ts';
import type { NamedPage, Names } from './named.ts';

/** Comparisons by the rows of their roles. */
export function packPairs({ pages, pairs }: Names): number[][] {
  const rowOf = new Map(pages.map(({ address }, row) => [address, row]));
  const ends = [...pairs].map((pair) =>
    (rolesOf(pair) ?? []).map((role) => rowOf.get(`/roles/${role}/`) ?? -1),
  );
  const firsts = Map.groupBy(ends, ([first = -1]) => first);
  return [...firsts].map(([first, rows]) => [first, ...rows.map(([, second = -1]) => second)]);
}

/** The ids of the comparisons as they were before. */
export function unpackPairs(
  pairs: readonly (readonly number[])[],
  pages: readonly Pick<NamedPage, 'address'>[],
): ReadonlySet<string> {
  const idOf = (row = -1) => idIn(pages[row]?.address ?? '');
  return new Set(
    pairs.flatMap(([first, ...seconds]) =>
      seconds.map((second) => `${idOf(first)}-vs-${idOf(second)}`),
    ),
  );
}
