import { addressOf } from '../schema/address.ts';
import { productAddress } from '../schema/product-address.ts';
import { thingKinds, type AskingRole, type Known, type PackedKnown, type Thing } from './known.ts';

const folders = { role: 'roles', skill: 'skills', term: 'terms', step: 'steps' } as const;

const ofKind = (things: readonly { kind: string; id: string }[], kind: string) =>
  things.filter((one) => one.kind === kind).map(({ id }) => id);

/** Names of a wide sense; most things have none. */
function wideNames(
  near: readonly string[],
  listed: readonly string[],
): [] | [near: readonly string[]] | [near: readonly string[], listed: readonly string[]] {
  if (listed.length > 0) return [near, listed];
  return near.length > 0 ? [near] : [];
}

/** Packs what adverts are decoded by for the way to the browser; unpackKnown gives it back. */
export function packKnown({ things, roles }: Known): PackedKnown {
  const skills = ofKind(things, 'skill');
  const products = things.filter(({ kind }) => kind === 'product');
  const skillOf = ({ address }: Thing) => address.split('/')[2] ?? '';
  return {
    things: things.map(({ kind, id, title, names, near, listed }) => [
      thingKinds.indexOf(kind),
      id,
      title,
      names[0] === title ? names.slice(1) : ['', ...names],
      ...wideNames(near, listed),
    ]),
    products: products.map((product) => [
      skills.indexOf(skillOf(product)),
      roles.flatMap((role, place) => (role.products.includes(product.id) ? [place] : [])),
    ]),
    roles: roles.map(({ family, needs }) => [
      family,
      Object.entries(needs).flatMap(([skill, level]) => [skills.indexOf(skill), level]),
    ]),
  };
}

const needsIn = (skills: readonly string[], packed: readonly number[]): AskingRole['needs'] =>
  Object.fromEntries(
    skills.flatMap((id, skill) => {
      const place = packed.findIndex((one, index) => index % 2 === 0 && one === skill);
      return place < 0 ? [] : [[id, packed[place + 1] ?? 0] as const];
    }),
  );

/** What adverts are decoded by, as it was before it was packed. */
export function unpackKnown({ things, products, roles }: PackedKnown): Known {
  const plain = things.map(([kind, id, title, names, near = [], listed = []]) => ({
    kind: thingKinds[kind] ?? 'term',
    ...{ id, title, near, listed },
    names: names[0] === '' ? names.slice(1) : [title, ...names],
  }));
  const skills = ofKind(plain, 'skill');
  const productIds = ofKind(plain, 'product');
  const addressFor = (kind: Thing['kind'], id: string) =>
    kind === 'product'
      ? productAddress(id, skills[products[productIds.indexOf(id)]?.[0] ?? -1] ?? '')
      : addressOf(folders[kind], id);
  return {
    things: plain.map((one) => ({ ...one, address: addressFor(one.kind, one.id) })),
    roles: ofKind(plain, 'role').map((id, place) => ({
      id,
      family: roles[place]?.[0] ?? '',
      needs: needsIn(skills, roles[place]?.[1] ?? []),
      products: productIds.filter((_, product) => products[product]?.[1].includes(place)),
    })),
  };
}
