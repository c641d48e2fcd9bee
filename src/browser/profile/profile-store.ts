import type { Change } from '../../knowledge/plan/change.ts';
import { keptAfter } from '../../knowledge/plan/kept-after.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { profileKey } from './profile-key.ts';

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(profileKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lays a change over what is kept by now, by whichever tab. False where the browser keeps nothing. */
export function keepChange(change: Change, contents: Contents): boolean {
  try {
    const after = keptAfter(loadKept(), change, contents);
    localStorage.setItem(profileKey, JSON.stringify(after));
    return true;
  } catch {
    return false;
  }
}
