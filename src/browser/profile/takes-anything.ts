import { profileKey } from './profile-kept.ts';

/** Whether the browser keeps anything more, however little: see holdsAnything. */
export function takesAnything(): boolean {
  try {
    const name = `${profileKey}-try`;
    localStorage.setItem(name, name);
    localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
