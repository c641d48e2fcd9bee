import { commonOf } from '../../../src/knowledge/levels/asked.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../../src/schema/entry.ts';
import { levelNumber } from '../../../src/schema/vocabulary.ts';

type Role = Entry<'roles'>;

/** So many skills a role may ask for itself. */
const most = 16;

/**
 * Skills that all of a family have stand in its file, and families are not multiplied. So copies of roles
 * share those skills, and what they build on, with the roles they are made of, wherever another skill of
 * theirs builds on one. Elsewhere they ask for the copy, so that each copy of a skill is asked for.
 */
export class SharedSkills {
  #shared = new Set<string>();
  #bases: ReadonlyMap<string, readonly string[]>;
  #families: ReadonlyMap<string, Entry<'families'>>;
  /** Skills that each role asks for in copy besides its own, so that somebody does. */
  #added: ReadonlyMap<string, readonly string[]>;

  constructor(entries: readonly AnyEntry[]) {
    const skills = entries.filter(isOfKind('skills'));
    const roles = entries.filter(isOfKind('roles'));
    this.#bases = new Map(skills.map(({ id, data }) => [id, data.buildsOn]));
    this.#families = new Map(entries.filter(isOfKind('families')).map((one) => [one.id, one]));
    const lists = [...[...this.#families.values()], ...roles].map(({ data }) => data.common);
    for (const { skill } of lists.flat()) this.#share(skill);
    this.#added = this.#missing(roles);
  }

  #share(skill: string): void {
    if (this.#shared.has(skill)) return;
    this.#shared.add(skill);
    for (const base of this.#bases.get(skill) ?? []) this.#share(base);
  }

  #commonLevels(role: Role): Map<string, number> {
    const common = commonOf(role, (id) => this.#families.get(id));
    return new Map(common.map(({ skill, level }) => [skill, levelNumber(level)]));
  }

  /** Whether another skill of the role needs this one further than all of its family have it. */
  #isBase(role: Role, skill: string, common: ReadonlyMap<string, number>): boolean {
    const own = role.data.skills.map((one) => [one.skill, levelNumber(one.level)] as const);
    const least = common.get(skill) ?? 0;
    return [...common, ...own].some(
      ([other, level]) => this.#bases.get(other)?.includes(skill) && level - 1 > least,
    );
  }

  /** The skills of its own list that a copy of a role shares with it. */
  keptBy(role: Role): Set<string> {
    const common = this.#commonLevels(role);
    const kept = role.data.skills.filter(
      ({ skill }) =>
        this.isGround(skill) || (this.isShared(skill) && this.#isBase(role, skill, common)),
    );
    return new Set(kept.map(({ skill }) => skill));
  }

  isShared(skill: string): boolean {
    return this.#shared.has(skill);
  }

  /** Whether it builds on nothing, so that its copy has to build on it. */
  isGround(skill: string): boolean {
    return this.isShared(skill) && this.#bases.get(skill)?.length === 0;
  }

  /** Skills of its family that a copy of a role asks for besides, as copies. */
  addedTo(role: Role): readonly string[] {
    return this.#added.get(role.id) ?? [];
  }

  #missing(roles: readonly Role[]): Map<string, string[]> {
    const asked = new Set(
      roles.flatMap((role) => {
        const kept = this.keptBy(role);
        return role.data.skills.map(({ skill }) => skill).filter((skill) => !kept.has(skill));
      }),
    );
    const added = new Map<string, string[]>();
    const room = ({ id, data }: Role) => most - data.skills.length - (added.get(id)?.length ?? 0);
    for (const skill of this.#shared) {
      if (asked.has(skill)) continue;
      const has = (role: Role) =>
        this.#commonLevels(role).has(skill) || role.data.skills.some((one) => one.skill === skill);
      const role = roles.find((one) => has(one) && room(one) > 0);
      if (role) added.set(role.id, [...(added.get(role.id) ?? []), skill]);
    }
    return added;
  }
}
