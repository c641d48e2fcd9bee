import { levelIn, type Levels } from './levels.ts';

/** A skill to bring from one level, 0 for none, to another. */
export interface Rise {
  skill: string;
  from: number;
  to: number;
}

/** What lies between what one has and what a role needs. */
export interface Gap {
  /** Skills that are there as far as they are needed. */
  keep: readonly string[];
  /** Skills that are missing or not far enough, the longest way first. */
  add: readonly Rise[];
}

/** By how many levels a skill has to rise. */
const height = ({ from, to }: Rise): number => to - from;

/** What somebody at these levels keeps in a role that needs those, and what they must add. */
export function gapBetween(have: Levels, needs: Levels): Gap {
  const all = Object.keys(needs).map((skill): Rise => {
    return { skill, from: levelIn(have, skill), to: levelIn(needs, skill) };
  });
  return {
    keep: all.filter((one) => height(one) <= 0).map(({ skill }) => skill),
    add: all.filter((one) => height(one) > 0).sort((a, b) => height(b) - height(a)),
  };
}

/** What is left of a gap for somebody who has come to these levels. */
export const leftOf = (add: readonly Rise[], now: Levels): Rise[] =>
  add
    .map((one) => ({ ...one, from: Math.max(one.from, levelIn(now, one.skill)) }))
    .filter((one) => height(one) > 0);
