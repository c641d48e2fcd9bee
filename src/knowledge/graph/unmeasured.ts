import type { AnyEntry } from '../../schema/entry.ts';
import { answersOf } from './answers.ts';
import type { Knowledge } from './knowledge.ts';

/** Why a question is open, and the roles at the other end of the moves of which that holds. */
export interface Reason {
  why: string;
  to: string[];
}

/** One open question of an entry, with the reasons why nothing answers it. */
export interface Unmeasured {
  question: string;
  reasons: Reason[];
}

/**
 * What was not found of an entry: each question once. Moves of which it is open for one reason stand
 * together. What is said once for the whole site is left out.
 */
export function unmeasuredOf(knowledge: Knowledge, entry: AnyEntry): Unmeasured[] {
  const open = new Map<string, Map<string, Reason>>();
  for (const { state, question, why, to, saidOnce } of answersOf(knowledge, entry)) {
    if (state !== 'open' || why === undefined || saidOnce) continue;
    const reasons = open.get(question) ?? new Map<string, Reason>();
    const reason = reasons.get(why) ?? { why, to: [] };
    if (to !== undefined) reason.to.push(to);
    open.set(question, reasons.set(why, reason));
  }
  return [...open].map(([question, reasons]) => ({ question, reasons: [...reasons.values()] }));
}
