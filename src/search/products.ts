import { addressOf } from '../schema/address.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { NamedPage, NamedProduct } from './named.ts';
import { keyOf, tight } from './normalize.ts';

/** Spellings that a search tells apart, each once. */
function spelledApart(names: readonly string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = tight(keyOf(name));
    return !keys.has(key) && keys.add(key);
  });
}

/** Every kind of product, with the pages it leads to: the skill, then courses, terms and roles. */
export function productsOf(knowledge: Knowledge, pages: readonly NamedPage[]): NamedProduct[] {
  const positions = new Map(pages.map(({ address }, position) => [address, position]));
  return knowledge.byKind.products.map(({ data }) => {
    const { title, names, skill, roles, terms, steps } = data;
    const addresses = [
      addressOf('skills', skill),
      ...[...roles.slice(0, 1)].map((id) => addressOf('roles', id)),
      ...terms.map((id) => addressOf('terms', id)),
      ...steps.map((id) => addressOf('steps', id)),
      ...roles.slice(1).map((id) => addressOf('roles', id)),
    ];
    return {
      title,
      names: spelledApart(names.flatMap(({ name, also }) => [name, ...also])),
      pages: addresses.flatMap((address) => positions.get(address) ?? []),
    };
  });
}
