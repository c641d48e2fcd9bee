/** Under which key the browser keeps what the reader has marked. */
export const profileKey = 'signal-path-you';

/** Whether the browser keeps anything of the reader. */
export function keepsProfile(): boolean {
  try {
    return localStorage.getItem(profileKey) !== null;
  } catch {
    return false;
  }
}
