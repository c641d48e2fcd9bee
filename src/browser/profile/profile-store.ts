/** Under which key the browser keeps what the reader has marked. */
export const profileKey = 'signal-path-you';

/** Whether the browser keeps anything of the reader, readable or not. */
export function keepsProfile(): boolean {
  try {
    return localStorage.getItem(profileKey) !== null;
  } catch {
    return false;
  }
}

/** What this browser kept, as it was written; undefined where nothing was, or where it is unreadable. */
export function loadKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(profileKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
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

/** Tells when another tab has changed or forgotten what is kept, and when the page comes back from the past. */
export function watchProfile(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === profileKey || key === null) tell();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
}
