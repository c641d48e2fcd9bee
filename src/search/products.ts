import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { NamedPage, NamedProduct } from './named.ts';
import { keyOf, tight } from './normalize.ts';

type Product = Entry<'products'>['data'];

/** Names and spellings that a search tells apart. One that holds its name whole is found by it. */
function namesOf({ names }: Product): string[] {
  const all = names.flatMap(({ name, also }) => [
    name,
    ...also.filter((spelling) => !` ${keyOf(spelling)} `.includes(` ${keyOf(name)} `)),
  ]);
  const keys = new Set<string>();
  return all.filter((name) => {
    const key = tight(keyOf(name));
    return !keys.has(key) && keys.add(key);
  });
}

/** The pages a kind of product leads to: the skill and who works with it most, then what explains it and others. */
const addressesOf = ({
  skill,
  roles: [most, ...others],
  terms = [],
  steps = [],
}: Product): string[] => [
  addressOf('skills', skill),
  ...(most === undefined ? [] : [addressOf('roles', most)]),
  ...terms.map((id) => addressOf('terms', id)),
  ...steps.map((id) => addressOf('steps', id)),
  ...others.map((id) => addressOf('roles', id)),
];

/** Every kind of product with its names, and the pages it leads to by their positions among all. */
export function productsOf({ byKind }: Knowledge, pages: readonly NamedPage[]): NamedProduct[] {
  const positions = new Map(pages.map(({ address }, position) => [address, position]));
  return byKind.products.map(({ data }) => ({
    title: data.title,
    names: namesOf(data),
    pages: addressesOf(data).flatMap((address) => positions.get(address) ?? []),
  }));
}
