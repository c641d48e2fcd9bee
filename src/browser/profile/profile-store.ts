import type { Profile } from '../../knowledge/plan/profile.ts';
import { profileKey } from './profile-key.ts';

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(profileKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the reader has marked. False where the browser keeps nothing. */
export function saveProfile(profile: Profile): boolean {
  try {
    localStorage.setItem(profileKey, JSON.stringify(profile));
    return true;
  } catch {
    return false;
  }
}

/** Forgets all of it. */
export function forgetProfile(): void {
  try {
    localStorage.removeItem(profileKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
