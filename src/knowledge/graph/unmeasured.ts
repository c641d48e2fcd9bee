import type { AnyEntry } from '../../schema/entry.ts';
import { answersOf } from './answers.ts';
import type { Knowledge } from './knowledge.ts';

/** One open question of an entry, with the reason why nothing answers it. */
export interface Unmeasured {
  question: string;
  why: string;
  /** The roles at the other end of the moves it is asked of, where it is asked of moves. */
  to: string[];
}

/**
 * What nobody has measured of an entry, each question with its reason once. Questions asked of several
 * moves stand together where they have one reason.
 */
export function unmeasuredOf(knowledge: Knowledge, entry: AnyEntry): Unmeasured[] {
  const open = new Map<string, Unmeasured>();
  for (const { state, question, why, to } of answersOf(knowledge, entry)) {
    if (state !== 'not known' || why === undefined) continue;
    const key = `${question} ${why}`;
    const line = open.get(key) ?? { question, why, to: [] };
    if (to !== undefined) line.to.push(to);
    open.set(key, line);
  }
  return [...open.values()];
}
