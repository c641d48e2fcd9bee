import { isObject, keptInText, keptNothing, type Kept } from '../plan/kept-form.ts';
import { keptWith } from './take-along.ts';

/** What a reader dropped, one thing after the other. */
export interface Dropped {
  /** All that was kept before, as the text that comes back where nothing else has changed. */
  kept: string;
  /** What was dropped alone, which comes back beside what other tabs have changed. */
  lost: Kept;
  /** All that was kept afterwards. */
  left: string;
}

/** What one value has and another has no more; undefined where that is nothing. */
function lostOf(before: unknown, after: unknown): unknown {
  if (after === undefined) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const still = new Set(after.map((one) => JSON.stringify(one)));
    const gone = before.filter((one) => !still.has(JSON.stringify(one)));
    return gone.length > 0 ? gone : undefined;
  }
  if (!isObject(before) || !isObject(after)) return undefined;
  const gone = Object.entries(before).flatMap(([name, value]) => {
    const lost = lostOf(value, Object.hasOwn(after, name) ? after[name] : undefined);
    return lost === undefined ? [] : [[name, lost] as const];
  });
  return gone.length > 0 ? Object.fromEntries(gone) : undefined;
}

/** What is kept no more, and nothing of what is. */
const lostBetween = (before: Kept, after: Kept): Kept => ({
  ...keptNothing,
  ...(lostOf(before, after) as Partial<Kept> | undefined),
});

/**
 * What was dropped between two texts of all that is kept, with what was dropped just before; undefined where
 * one of them is not understood.
 */
export function droppedBetween(before: string, left: string, earlier?: Dropped) {
  const [was, is] = [keptInText(before), keptInText(left)];
  if (!was || !is) return undefined;
  const lost = lostBetween(was, is);
  if (!earlier) return { kept: before, lost, left };
  const kept = earlier.left === before ? earlier.kept : JSON.stringify(keptWith(was, earlier.lost));
  return { kept, lost: keptWith(lost, earlier.lost), left };
}
