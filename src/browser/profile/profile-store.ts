import { keepsProfile, keptText, profileKey } from './profile-kept.ts';

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(keptText() ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps such a text again. False where the browser does not. */
export function putBack(text: string): boolean {
  try {
    localStorage.setItem(profileKey, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all of it. False where the browser keeps it all the same. */
export function forgetProfile(): boolean {
  try {
    localStorage.removeItem(profileKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  return !keepsProfile();
}
