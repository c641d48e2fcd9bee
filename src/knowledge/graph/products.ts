import type { Entry } from '../../schema/entry.ts';
import { productAddress } from '../../schema/product-address.ts';
import { askedIn } from '../levels/in-roles.ts';
import type { Knowledge } from './knowledge.ts';

/** A kind of product with the names people know it by, the best known first, and where it stands. */
export interface NamedProducts {
  id: string;
  title: string;
  does: string;
  names: string[];
  address: string;
}

/** A kind of product as a page tells it, with its first names: all of them where no number is given. */
const namedProducts = (
  { id, data }: Entry<'products'>,
  most = data.names.length,
): NamedProducts => ({
  id,
  title: data.title,
  does: data.does,
  names: data.names.slice(0, most).map(({ name }) => name),
  address: productAddress(id, data.skill),
});

/** How many kinds of product stand on the page of a role and of a term, and how many names of each. */
const few = { ofRole: 4, ofTerm: 2, names: 3 };

/** The kinds of product that a term explains, those first that name it before other terms. */
export function productsOfTerm({ productsByTerm }: Knowledge, term: string): NamedProducts[] {
  const place = ({ data: { terms = [] } }: Entry<'products'>) => terms.indexOf(term);
  return (productsByTerm.get(term) ?? [])
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, few.ofTerm)
    .map((product) => namedProducts(product, few.names));
}

/**
 * The kinds of product that a role works with most: those first that name it before other roles, and
 * among them those whose skill it asks for further. Each is learned by another skill, so that few say much.
 */
export function productsOfRole(knowledge: Knowledge, role: Entry<'roles'>): NamedProducts[] {
  const levels = new Map(askedIn(knowledge, role).map(({ skill, level }) => [skill, level]));
  const levelOf = ({ data }: Entry<'products'>) => levels.get(data.skill) ?? 0;
  const uses = (knowledge.productsByRole.get(role.id) ?? []).toSorted(
    (a, b) => a.place - b.place || levelOf(b.product) - levelOf(a.product),
  );
  const bySkill = new Map<string, Entry<'products'>>();
  for (const { product } of uses) {
    if (!bySkill.has(product.data.skill)) bySkill.set(product.data.skill, product);
  }
  return [...bySkill.values()]
    .slice(0, few.ofRole)
    .map((product) => namedProducts(product, few.names));
}

/** Every kind of product that is learned by a skill, with all of its names. */
export const productsOfSkill = ({ productsBySkill }: Knowledge, skill: string): NamedProducts[] =>
  (productsBySkill.get(skill) ?? []).map((product) => namedProducts(product));
