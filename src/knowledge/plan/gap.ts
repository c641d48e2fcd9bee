import type { RoleCard } from '../compare/card.ts';
import type { Named } from '../figures/fact.ts';
import { levelNumber, type Level } from '../../schema/vocabulary.ts';

/** A skill to bring from one level, or from nothing, to another. */
export interface Rise extends Named {
  from: Level | undefined;
  to: Level;
}

/** What going from one role to another asks of its skills. */
export interface Gap {
  /** Skills of the target that are already there as far as it needs them. */
  keep: Named[];
  /** Skills of the target that are missing or not far enough, the longest way first. */
  add: Rise[];
  /** Skills that the target does not need. */
  lose: Named[];
}

type Needing = Pick<RoleCard, 'skills'>;
type Levels = ReadonlyMap<string, Level>;

const levelsOf = ({ skills }: Needing): Levels =>
  new Map(skills.map(({ id, level }) => [id, level]));

/** Whether a level, or none, falls short of what is wanted. */
export const isShort = (have: Level | undefined, wanted: Level) =>
  levelNumber(have) < levelNumber(wanted);

/** By how many levels a skill has to rise. */
export const height = ({ from, to }: Rise) => levelNumber(to) - levelNumber(from);

/** What somebody who has the skills of one role keeps, must add and gives up in another. */
export function gapBetween(from: Needing, to: Needing): Gap {
  const [have, wanted] = [levelsOf(from), levelsOf(to)];
  const short = to.skills.filter(({ id, level }) => isShort(have.get(id), level));
  return {
    keep: to.skills.filter((skill) => !short.includes(skill)),
    add: short
      .map(({ id, title, level }) => ({ id, title, from: have.get(id), to: level }))
      .sort((a, b) => height(b) - height(a)),
    lose: from.skills.filter(({ id }) => !wanted.has(id)),
  };
}
