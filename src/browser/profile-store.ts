import { noProfile, type Profile } from '../knowledge/profile.ts';

const key = 'signal-path-you';

/** What the reader has marked, kept in this browser only. Nothing where it was never marked or is unreadable. */
export function loadProfile(): Profile {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Profile | null) ?? noProfile;
  } catch {
    return noProfile;
  }
}

/** Keeps what the reader has marked. */
export const saveProfile = (profile: Profile): void =>
  localStorage.setItem(key, JSON.stringify(profile));

/** Forgets all of it. */
export const forgetProfile = (): void => localStorage.removeItem(key);
