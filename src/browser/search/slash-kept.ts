/** Under which key the browser keeps that the slash key is turned off. */
export const slashKept = 'signal-path-slash';

/** Whether the reader turned the slash key off. */
export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(slashKept) !== null;
  } catch {
    return false;
  }
}
