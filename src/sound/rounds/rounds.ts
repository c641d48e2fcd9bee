import type { RoundKind } from './round.ts';

/** What each kind of round is made of, loaded when it is wanted. */
export const rounds = {
  'ringing-band': () => import('./ringing-band.ts'),
  'name-the-fault': () => import('./name-the-fault.ts'),
  louder: () => import('./louder.ts'),
  'hidden-eq': () => import('./hidden-eq.ts'),
  'early-or-late': () => import('./early-or-late.ts'),
} satisfies Record<string, () => Promise<{ kind: RoundKind }>>;

export type RoundName = keyof typeof rounds;
