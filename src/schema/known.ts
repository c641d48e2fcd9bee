import type { NotKnown } from './common.ts';

/** Whether a question is answered, and not by the reason why that cannot be. */
export const isKnown = <Known extends object>(value: Known | NotKnown): value is Known =>
  !('notKnown' in value);
