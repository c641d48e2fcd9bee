import type { Entry } from '../../schema/entry.ts';
import { keysOf, levelNumber, levels } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { askedSkills, commonOf, type AskedSkill, type CommonSkill } from './asked.ts';

/** The common list that a role has, and everything it asks for with it. */
const commonIn = (knowledge: Knowledge, role: Entry<'roles'>): readonly CommonSkill[] =>
  commonOf(role, (id) => get(knowledge, 'families', id));

/** Everything a role asks for: its own list, then what comes with the field. */
export const askedIn = (knowledge: Knowledge, role: Entry<'roles'>): AskedSkill[] =>
  askedSkills(role, commonIn(knowledge, role));

/** A family in which everyone has a skill, and how far. */
export interface CommonTo extends CommonSkill {
  family: Entry<'families'>;
}

/** The families whose common list has a skill, those that need it furthest first. */
export const familiesWith = ({ byKind }: Knowledge, skill: string): CommonTo[] =>
  byKind.families
    .flatMap((family) =>
      family.data.common.filter((one) => one.skill === skill).map((one) => ({ ...one, family })),
    )
    .sort((a, b) => levelNumber(b.level) - levelNumber(a.level));

/**
 * The roles that ask for a skill, by themselves or with everyone of their field, by how far: one list a level
 * from the lowest, umbrella roles first, then in the order of families.
 */
export function rolesAtLevels(knowledge: Knowledge, skill: string): Entry<'roles'>[][] {
  const orderOf = ({ data: { family } }: Entry<'roles'>) =>
    family === undefined ? 0 : get(knowledge, 'families', family).data.order;
  const asked = knowledge.byKind.roles.flatMap((role) =>
    askedIn(knowledge, role)
      .filter((one) => one.skill === skill)
      .map(({ level }) => ({ role, level })),
  );
  return keysOf(levels).map((_, index) =>
    asked
      .filter(({ level }) => level === index + 1)
      .map(({ role }) => role)
      .sort((one, other) => orderOf(one) - orderOf(other)),
  );
}
