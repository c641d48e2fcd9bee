import { rolesOf } from './address.ts';
import type { Entry } from './entry.ts';
import { get, type Edge, type Knowledge } from './knowledge.ts';
import { levelNumber, type Level } from './vocabulary.ts';

/** One skill as two roles need it. */
export interface SkillRow {
  skill: Entry<'skills'>;
  /** The level each role needs, and why; undefined where it does not need the skill. */
  levels: [Level | undefined, Level | undefined];
  why: [string | undefined, string | undefined];
  /** Steps of level by which the first role needs more; negative where the second does. */
  lead: number;
}

export interface Comparison {
  roles: [Entry<'roles'>, Entry<'roles'>];
  /** Skills one role needs further than the other, the widest gap first, and those needed alike. */
  moreOfFirst: SkillRow[];
  moreOfSecond: SkillRow[];
  alike: SkillRow[];
}

function skillRows(knowledge: Knowledge, roles: Comparison['roles']): SkillRow[] {
  const [first, second] = roles.map(
    (role) => new Map(role.data.skills.map((need) => [need.skill, need])),
  );
  const ids = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...ids].map((id): SkillRow => {
    const [one, other] = [first?.get(id), second?.get(id)];
    return {
      skill: get(knowledge, 'skills', id),
      levels: [one?.level, other?.level],
      why: [one?.why, other?.why],
      lead: levelNumber(one?.level) - levelNumber(other?.level),
    };
  });
}

const widestFirst = (a: SkillRow, b: SkillRow) =>
  Math.abs(b.lead) - Math.abs(a.lead) || a.skill.data.title.localeCompare(b.skill.data.title, 'en');

const highestFirst = (a: SkillRow, b: SkillRow) =>
  levelNumber(b.levels[0]) - levelNumber(a.levels[0]) || widestFirst(a, b);

/** Two roles laid side by side, differences first. Swapping the roles mirrors the result. */
export function compareRoles(knowledge: Knowledge, one: string, other: string): Comparison {
  const roles: Comparison['roles'] = [get(knowledge, 'roles', one), get(knowledge, 'roles', other)];
  const rows = skillRows(knowledge, roles);
  return {
    roles,
    moreOfFirst: rows.filter((row) => row.lead > 0).sort(widestFirst),
    moreOfSecond: rows.filter((row) => row.lead < 0).sort(widestFirst),
    alike: rows.filter((row) => row.lead === 0).sort(highestFirst),
  };
}

/** The moves recorded from either of two roles to the other. */
export const movesBetween = (knowledge: Knowledge, roles: Comparison['roles']): Edge[] =>
  roles.flatMap((role) =>
    (knowledge.movesFrom.get(role.id) ?? []).filter((edge) => roles.includes(edge.to)),
  );

/** The comparisons written of any two of these roles. */
export const comparisonsAmong = (
  { byKind }: Knowledge,
  roles: readonly string[],
): Entry<'comparisons'>[] =>
  byKind.comparisons.filter(({ id }) => rolesOf(id)?.every((role) => roles.includes(role)));

/** What going from one role to another asks: skills to add or deepen, and skills already there. */
export function skillGap(knowledge: Knowledge, from: string, to: string) {
  const comparison = compareRoles(knowledge, from, to);
  const needed = [...comparison.alike, ...comparison.moreOfFirst].filter((row) => row.levels[1]);
  return { add: comparison.moreOfSecond, keep: needed };
}
