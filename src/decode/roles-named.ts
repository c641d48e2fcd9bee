import type { Decoded, Found } from './decode.ts';
import type { AskingRole, Known, Thing } from './known.ts';
import { idIn } from '../schema/address.ts';

/** A skill that an advert names, or for which it names a tool alone: then the words for the tool. */
export interface SkillNamed {
  skill: Thing;
  through: readonly string[];
}

/** A role of which an advert names something. */
export interface RoleNamed {
  role: Thing;
  /** Whether one of its titles is there. */
  titled: boolean;
  /** The skills it asks for and the kinds of products it works with that are named. */
  skills: readonly SkillNamed[];
  products: readonly Thing[];
}

const ofKind = (found: readonly Found[], kind: Thing['kind']): Found[] =>
  found.filter(({ thing }) => thing.kind === kind);

/** The skills that an advert names, by their names or by products at which one learns them. */
export function skillsNamed({ found }: Pick<Decoded, 'found'>, { things }: Known): SkillNamed[] {
  const products = ofKind(found, 'product');
  const tools = products.flatMap(({ words }) => words);
  const isTool = (word: string) => tools.some((tool) => tool.includes(word));
  const named = ofKind(found, 'skill').map(({ thing: skill, words }) => ({
    skill,
    through: words.every(isTool) ? words : [],
  }));
  const known = new Set(named.map(({ skill }) => skill.id));
  const behind = things
    .filter(({ kind, id }) => kind === 'skill' && !known.has(id))
    .flatMap((skill) => {
      const its = products.filter(({ thing }) => idIn(thing.address) === skill.id);
      return its.length > 0 ? [{ skill, through: its.flatMap(({ words }) => words) }] : [];
    });
  return [...named, ...behind];
}

/** A kind of product counts as much as a skill that is asked for to the second of four levels. */
const ofProduct = 2;

/** What few roles ask for tells more: so much for a skill or a product of at most a fifth of all roles. */
const rare = { share: 0.2, counts: 0.5 };

/** How much of what a role asks an advert names: the further it is asked, the more. Long lists gain nothing. */
function fits(roles: readonly AskingRole[]) {
  const askedBy = (what: string) =>
    roles.filter(({ needs, products }) => Object.hasOwn(needs, what) || products.includes(what));
  const isRare = new Map<string, boolean>();
  const extra = ({ id }: Thing) => {
    if (!isRare.has(id)) isRare.set(id, askedBy(id).length <= roles.length * rare.share);
    return isRare.get(id) ? rare.counts : 0;
  };
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  return ({ role, skills, products }: RoleNamed): number => {
    const { needs = {}, products: its = [] } = roles.find(({ id }) => id === role.id) ?? {};
    const whole = sum(Object.values(needs)) + ofProduct * its.length;
    const named = [
      ...skills.map(({ skill }) => (needs[skill.id] ?? 0) + extra(skill)),
      ...products.map((one) => ofProduct + extra(one)),
    ];
    return sum(named) / Math.sqrt(whole || 1);
  };
}

/**
 * The roles that ask for what an advert names. First that whose title it has first, then others whose title
 * it has, then the rest; among them those of whose work it names the most.
 */
export function rolesNamed(decoded: Pick<Decoded, 'found'>, known: Known): RoleNamed[] {
  const skills = skillsNamed(decoded, known);
  const products = ofKind(decoded.found, 'product').map(({ thing }) => thing);
  const titles = ofKind(decoded.found, 'role').filter(({ others }) => !others);
  const first = Math.min(...titles.map(({ from }) => from));
  const place = new Map(titles.map(({ thing, from }) => [thing, from === first ? 0 : 1]));
  const byId = new Map(known.roles.map((role) => [role.id, role]));
  const fit = fits(known.roles);
  return known.things
    .filter(({ kind }) => kind === 'role')
    .map((role): RoleNamed => {
      const { needs = {}, products: its = [] } = byId.get(role.id) ?? {};
      return {
        role,
        titled: place.has(role),
        skills: skills.filter(({ skill }) => Object.hasOwn(needs, skill.id)),
        products: products.filter(({ id }) => its.includes(id)),
      };
    })
    .filter((one) => one.titled || one.skills.length + one.products.length > 1)
    .map((one) => ({ one, at: place.get(one.role) ?? 2, fit: fit(one) }))
    .sort((a, b) => a.at - b.at || b.fit - a.fit)
    .map(({ one }) => one);
}
