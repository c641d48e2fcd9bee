import { keepsProfile } from '../profile/profile-kept.ts';

/** The levels the reader has marked, if any; what reads them is loaded only where something is kept. */
export const youIfKept = async () =>
  keepsProfile() ? (await import('./you.ts')).loadYou() : undefined;
