/** Whether the browser keeps something, if only of another site at the same host: all share its room. */
export function holdsAnything(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
