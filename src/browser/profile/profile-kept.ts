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

/** Tells when another tab has changed or forgotten what is kept, and when the page comes back from the past. */
export function watchProfile(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === profileKey || key === null) tell();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
}
