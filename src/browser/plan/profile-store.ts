import { noProfile, type Profile } from '../../knowledge/plan/profile.ts';
import { profileKey } from './profile-key.ts';
import { youOf } from '../../knowledge/plan/you.ts';

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(profileKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** What the reader has marked, kept in this browser only. Nothing where it was never marked or is unreadable. */
export function loadProfile(): Profile {
  const kept = (loadKept() ?? noProfile) as Partial<Profile>;
  return { ...kept, skills: youOf(kept) ?? {} };
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
