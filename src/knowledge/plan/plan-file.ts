import { isKept, writeKeptFile } from './kept-form.ts';
import type { Profile } from './profile.ts';

/** A plan as the text of a file, with what is kept beside it as it was written. */
export const writePlanFile = (profile: Profile, beside?: unknown): string =>
  writeKeptFile({ ...(isKept(beside) && beside), ...profile });

/** Whether the text of a file holds a list or evidence beside a plan. */
export function hasMore(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) && ['kept', 'proof'].some((part) => Object.hasOwn(value, part));
  } catch {
    return false;
  }
}
