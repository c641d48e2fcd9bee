/** Under which key the browser keeps what the reader has marked. */
export const profileKey = 'signal-path-you';

/** What this browser kept, as the text it is written in; null where it kept nothing. */
export function keptText(): string | null {
  try {
    return localStorage.getItem(profileKey);
  } catch {
    return null;
  }
}

/** Whether the browser keeps anything of the reader, readable or not. */
export const keepsProfile = (): boolean => keptText() !== null;

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

/** Tells when another tab has changed or forgotten what is kept, and when the page comes back from the past. */
export function watchProfile(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === profileKey || key === null) tell();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
}
