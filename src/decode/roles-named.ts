import type { Decoded, Found } from './decode.ts';
import type { Known, Thing } from './known.ts';
import { idIn } from '../schema/address.ts';

/** A role of which an advert names something. */
export interface RoleNamed {
  role: Thing;
  /** Whether one of its titles is there. */
  titled: boolean;
  /** The skills it asks for and the kinds of products it works with that are named. */
  skills: readonly Thing[];
  products: readonly Thing[];
}

/** The id of the skill by which one learns to use a kind of product. */
const skillOf = ({ address }: Thing): string => idIn(address);

const thingsOf = (found: readonly Found[], kind: Thing['kind']): Thing[] =>
  found.map(({ thing }) => thing).filter((thing) => thing.kind === kind);

/** The skills that an advert names, by their names or by products that stand at them. */
export function skillsNamed({ found }: Pick<Decoded, 'found'>, { things }: Known): Thing[] {
  const named = thingsOf(found, 'skill');
  const behind = new Set(thingsOf(found, 'product').map(skillOf));
  const further = things.filter(({ kind, id }) => kind === 'skill' && behind.has(id));
  return [...new Set([...named, ...further])];
}

const weight = ({ skills, products }: RoleNamed) => skills.length + products.length;

/** The roles that ask for what an advert names: those whose title it has first, then by how much it names. */
export function rolesNamed(decoded: Pick<Decoded, 'found'>, known: Known): RoleNamed[] {
  const skills = skillsNamed(decoded, known);
  const products = thingsOf(decoded.found, 'product');
  const titled = new Set(
    thingsOf(
      decoded.found.filter(({ above }) => !above),
      'role',
    ),
  );
  const byId = new Map(known.roles.map((role) => [role.id, role]));
  return known.things
    .filter(({ kind }) => kind === 'role')
    .map((role): RoleNamed => {
      const { needs = {}, products: its = [] } = byId.get(role.id) ?? {};
      return {
        role,
        titled: titled.has(role),
        skills: skills.filter(({ id }) => Object.hasOwn(needs, id)),
        products: products.filter(({ id }) => its.includes(id)),
      };
    })
    .filter((one) => one.titled || weight(one) > 1)
    .sort((a, b) => Number(b.titled) - Number(a.titled) || weight(b) - weight(a));
}
