import { addressOf } from '../schema/address.ts';
import { productAddress } from '../schema/product-address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { askedIn } from '../knowledge/levels/in-roles.ts';
import { asLevels } from '../knowledge/levels/asked.ts';
import { keyOf } from '../search/normalize.ts';
import type { AskingRole, Known, Thing } from './known.ts';
import { lookupKey } from './tokens.ts';
import { phrases } from './phrases.ts';
import { tooWide } from './too-wide.ts';

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

/** Names of which none has another one whole in it: that one is found instead. */
function withoutLonger(names: readonly string[]): string[] {
  const spaced = (name: string) => ` ${keyOf(name)} `;
  return names.filter(
    (name) => !names.some((other) => other !== name && spaced(name).includes(spaced(other))),
  );
}

/** All names of an entry, its title first, as far as adverts are read for them. */
function namesOf(entry: AnyEntry): string[] {
  switch (entry.kind) {
    case 'roles':
      return [entry.data.title, ...entry.data.aliases.map(({ name }) => name)];
    case 'products':
      return withoutLonger(entry.data.names.flatMap(({ name, also }) => [name, ...also]));
    case 'skills':
      return [entry.data.title, ...entry.data.aliases, ...(phrases[entry.id] ?? [])];
    case 'terms':
    case 'steps':
      return [entry.data.title, ...entry.data.aliases];
    default:
      return [];
  }
}

/** The names that tell something in an advert, each spelling once. */
function told(kind: Thing['kind'], names: readonly string[]): string[] {
  const wide = tooWide(kind);
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = lookupKey(name);
    return key && !wide.has(key) && !keys.has(key) && keys.add(key);
  });
}

/** Everything that adverts are decoded by, from the knowledge base. */
export function knownOf(knowledge: Knowledge): Known {
  const { roles, skills, products, terms, steps } = knowledge.byKind;
  const thing = (kind: Thing['kind'], entry: AnyEntry, title: string, address: string): Thing => ({
    ...{ kind, id: entry.id, title, address },
    names: told(kind, namesOf(entry)),
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
