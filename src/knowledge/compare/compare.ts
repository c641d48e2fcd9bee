import { locale } from '../../words/locale.ts';
import { rolesOf } from '../../schema/pair.ts';
import type { RoleCard } from './card.ts';
import type { Entry } from '../../schema/entry.ts';
import * as words from '../../words/compare/difference.ts';
import type { Named } from '../figures/fact.ts';
import { formatList } from '../figures/format.ts';
import { inSentence } from '../../words/sentence.ts';
import type { Knowledge } from '../graph/knowledge.ts';

/** One skill as each of the roles needs it, in their order. */
export interface SkillRow extends Named {
  /** The level each role needs, 0 where it is not listed, and why a role asks for it or does without. */
  levels: number[];
  why: (string | undefined)[];
  /** Whether each role asks for it itself, has it from its field, waives it or does not list it. */
  answers: SkillAnswer[];
  /** Steps of level between the role that needs it least and the one that needs it most. */
  spread: number;
  /** Place of the role that needs it further than all others; undefined where none does alone. */
  most: number | undefined;
}

/** What a role says of a skill. */
export type SkillAnswer = 'asked' | 'field' | 'waived' | 'unlisted';

interface Said {
  answer: SkillAnswer;
  level: number;
  why?: string | undefined;
}

function saidBy(card: RoleCard, skill: string): Said {
  const need = card.skills.find(({ id }) => id === skill);
  if (need) return { answer: need.why === undefined ? 'field' : 'asked', ...need };
  const waived = card.waives.find((one) => one.skill === skill);
  return { answer: waived ? 'waived' : 'unlisted', level: 0, why: waived?.why };
}

/** Two to five roles side by side. */
export interface Comparison {
  cards: readonly RoleCard[];
  /** Skills the roles need differently, the widest difference first. */
  differing: SkillRow[];
  /** Skills all of them need alike, the highest level first. */
  alike: SkillRow[];
}

function skillRow(skill: Named, cards: readonly RoleCard[]): SkillRow {
  const said = cards.map((card) => saidBy(card, skill.id));
  const levels = said.map(({ level }) => level);
  const top = Math.max(...levels);
  return {
    id: skill.id,
    title: skill.title,
    levels,
    why: said.map(({ why }) => why),
    answers: said.map(({ answer }) => answer),
    spread: top - Math.min(...levels),
    most: levels.filter((level) => level === top).length === 1 ? levels.indexOf(top) : undefined,
  };
}

const fromAToZ = (a: Named, b: Named) => a.title.localeCompare(b.title, locale);

const highest = ({ levels }: SkillRow) => Math.max(...levels);

/** Roles laid side by side, differences first. Another order of the roles gives the mirror image. */
export function compareCards(cards: readonly RoleCard[]): Comparison {
  const skills = new Map(cards.flatMap((card) => card.skills.map((skill) => [skill.id, skill])));
  const rows = [...skills.values()].map((skill) => skillRow(skill, cards));
  return {
    cards,
    differing: rows
      .filter(({ spread }) => spread > 0)
      .sort((a, b) => b.spread - a.spread || fromAToZ(a, b)),
    alike: rows
      .filter(({ spread }) => spread === 0)
      .sort((a, b) => highest(b) - highest(a) || fromAToZ(a, b)),
  };
}

/** The difference between roles in one sentence: the skills in which each goes further than the rest. */
export function differenceOf({ cards, differing }: Comparison): string {
  const said = cards.flatMap(({ title }, index) => {
    const widest = differing
      .filter(({ most, answers }) => most === index && answers[index] === 'asked')
      .slice(0, 2);
    const skills = formatList(widest.map((row) => inSentence(row.title)));
    return skills ? [{ role: inSentence(title), skills }] : [];
  });
  const [first, ...others] = said;
  return first ? words.goFurther(first, others) : words.noneFurther;
}

/** Whether a role asks for the skill itself; else it only comes with the field of one or more of them. */
export const isAsked = ({ answers }: SkillRow): boolean => answers.includes('asked');

/** The comparisons written of any two of these roles. */
export const comparisonsAmong = (
  { byKind }: Knowledge,
  roles: readonly string[],
): Entry<'comparisons'>[] =>
  byKind.comparisons.filter(({ id }) => rolesOf(id)?.every((role) => roles.includes(role)));
