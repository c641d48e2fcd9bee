import type { ChangesOfThings, DayTold } from '../kept/since.ts';
import { keptKinds } from '../kept/shortlist.ts';
import { thingsWith, type DayChanged } from './told.ts';

/**
 * What happened to everything that a reader may keep, the newest day first. What was only reworded is left out,
 * and how something came to be wrong.
 */
export function changesOfThings(days: readonly DayChanged[]): ChangesOfThings {
  const kinds: readonly string[] = keptKinds;
  const told: Record<string, DayTold[]> = {};
  for (const day of days) {
    const things = thingsWith(day, ({ is }) => is !== 'revised');
    for (const { kind, id, changes } of things.filter((thing) => kinds.includes(thing.kind))) {
      const one = {
        on: day.on,
        told: changes.map(({ is, what, was, now }) => ({ is, what, was, now })),
      };
      (told[`${kind}/${id}`] ??= []).push(one);
    }
  }
  return told;
}
