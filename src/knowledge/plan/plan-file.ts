import { isKept, keptInText, writeKeptFile } from './kept-form.ts';
import type { Profile } from './profile.ts';
import { readKept, type Written } from './written.ts';

/** A plan as the text of a file, with what is kept beside it as it was written. */
export const writePlanFile = (profile: Profile, beside?: unknown): string =>
  writeKeptFile({ ...(isKept(beside) && beside), ...profile });

/** The plan in the text of a file, whatever is in it; undefined where there is none. */
export const readPlanFile = (text: string): Written | undefined => readKept(keptInText(text));

/** Whether the text of a file holds a list or evidence beside a plan. */
export function hasMore(text: string): boolean {
  const kept = keptInText(text);
  return kept !== undefined && ['kept', 'proof'].some((part) => Object.hasOwn(kept, part));
}
