import { addressOf } from '../schema/address.ts';
import { productAddress } from '../schema/product-address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { askedIn } from '../knowledge/levels/in-roles.ts';
import { asLevels } from '../knowledge/levels/asked.ts';
import { keyOf } from '../search/normalize.ts';
import type { AskingRole, Known, Thing } from './known.ts';
import { lookupKey } from './tokens.ts';
import { phrasesFor } from './phrases.ts';
import { widthOf, type Width } from './too-wide.ts';

/** Steps whose names an employer asks for: certificates and training that are called by name. */
const certificates: readonly string[] = [
  'avixa-cts',
  'dante-certification',
  'first-aid',
  'manufacturer-training',
  'osha-outreach-card',
  'pro-tools-certification',
  'sbe-certification',
  'smaart-training',
  'wwise-certification',
];

/** Names of which none has another one whole in it: that one is found instead, unless others have it. */
function withoutLonger(names: readonly string[], shared: ReadonlySet<string>): string[] {
  const spaced = (name: string) => ` ${keyOf(name)} `;
  return names.filter(
    (name) =>
      shared.has(lookupKey(name)) ||
      !names.some((other) => other !== name && spaced(name).includes(spaced(other))),
  );
}

const productNames = (entry: AnyEntry): string[] =>
  entry.kind === 'products' ? entry.data.names.flatMap(({ name, also }) => [name, ...also]) : [];

/** What more than one product is called. */
function sharedNames(products: readonly AnyEntry[]): Set<string> {
  const once = new Set<string>();
  const keys = products.flatMap((one) => [...new Set(productNames(one).map(lookupKey))]);
  return new Set(keys.filter((key) => once.has(key) || !once.add(key)));
}

/** All names of an entry, its title first, as far as adverts are read for them. */
function namesOf(entry: AnyEntry, shared: ReadonlySet<string>): string[] {
  switch (entry.kind) {
    case 'roles':
      return [entry.data.title, ...entry.data.aliases.map(({ name }) => name)];
    case 'products':
      return withoutLonger(productNames(entry), shared);
    case 'skills':
    case 'terms':
    case 'steps':
      return [entry.data.title, ...entry.data.aliases];
    default:
      return [];
  }
}

/** The names that tell something in an advert, each spelling once, by what they must stand beside. */
function told(
  kind: Thing['kind'],
  own: readonly string[],
  phrases: readonly string[],
): Pick<Thing, 'names' | 'near' | 'listed'> {
  const keys = new Set<string>();
  const each = [...own, ...phrases].filter((name) => {
    const key = lookupKey(name);
    return key && !keys.has(key) && keys.add(key);
  });
  const isOwn = new Set(own);
  const wide = (name: string) => {
    const width = widthOf(kind, name);
    return width === 'never' && !isOwn.has(name) ? 'told' : width;
  };
  const of = (width: Width) => each.filter((name) => wide(name) === width);
  return { names: of('told'), near: of('near'), listed: of('listed') };
}

/** Everything that adverts are decoded by, from the knowledge base. */
export function knownOf(knowledge: Knowledge): Known {
  const { roles, skills, products, terms, steps } = knowledge.byKind;
  const shared = sharedNames(products);
  const thing = (kind: Thing['kind'], entry: AnyEntry, title: string, address: string): Thing => ({
    ...{ kind, id: entry.id, title, address },
    ...told(kind, namesOf(entry, shared), phrasesFor(kind, entry.id)),
  });
  return {
    things: [
      ...roles.map((one) => thing('role', one, one.data.title, addressOf('roles', one.id))),
      ...skills.map((one) => thing('skill', one, one.data.title, addressOf('skills', one.id))),
      ...products.map((one) =>
        thing('product', one, one.data.title, productAddress(one.id, one.data.skill)),
      ),
      ...terms.map((one) => thing('term', one, one.data.title, addressOf('terms', one.id))),
      ...steps
        .filter(({ id }) => certificates.includes(id))
        .map((one) => thing('step', one, one.data.title, addressOf('steps', one.id))),
    ],
    roles: roles.map((role): AskingRole => ({
      id: role.id,
      family: role.data.family ?? '',
      needs: asLevels(askedIn(knowledge, role)),
      products: products.filter(({ data }) => data.roles.includes(role.id)).map(({ id }) => id),
    })),
  };
}
