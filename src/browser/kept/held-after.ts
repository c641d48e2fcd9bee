import { droppedBetween } from '../../knowledge/kept/dropped.ts';
import type { Forgotten } from '../plan/forget.ts';
import { keptText } from '../profile/profile-kept.ts';

/**
 * What can be brought back once a reader has done something: what they dropped, with what they dropped just before,
 * or all that a file took the place of.
 */
export function heldAfter(
  asked: string,
  before: string | null,
  earlier: Forgotten | undefined,
): Forgotten | undefined {
  const [left, query] = [keptText(), location.search];
  if (before === null || left === null) return undefined;
  if (asked === 'take-place') return { kept: before, query };
  const dropped = /^drop/.test(asked) && droppedBetween(before, left, earlier?.dropped);
  return dropped ? { kept: dropped.kept, query, dropped } : undefined;
}
