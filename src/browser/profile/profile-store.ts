import { profileKey } from './profile-key.ts';

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(profileKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
