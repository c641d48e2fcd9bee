import type { Entry } from '../../schema/entry.ts';
import { levelNumber } from '../../schema/vocabulary.ts';
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
