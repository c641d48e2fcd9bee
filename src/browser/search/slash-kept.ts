/** Under which key the browser keeps that the slash key is turned off. */
const slashKey = 'signal-path-slash';

/** Whether the reader turned the slash key off. */
export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(slashKey) !== null;
  } catch {
    return false;
  }
}

/** Turns the slash key on or off. False where the browser does not keep it. */
export function turnSlash(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(slashKey);
    else localStorage.setItem(slashKey, 'off');
  } catch {
    // What it is then stays, and is shown.
  }
  return slashIsOff() !== on;
}
