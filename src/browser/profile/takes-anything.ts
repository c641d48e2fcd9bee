import { keepsProfile, profileKey } from './profile-kept.ts';

/** Whether the browser keeps anything at all: what it does not take then is too much. */
export function takesAnything(): boolean {
  try {
    const name = `${profileKey}-try`;
    localStorage.setItem(name, name);
    localStorage.removeItem(name);
    return true;
  } catch {
    return keepsProfile();
  }
}
