import type { Answer, Stated } from './common.ts';

/** Whether a question is answered, and not by the reason why that cannot be. */
export const isKnown = (value: Answer): value is Stated => !('notKnown' in value);
