import type { Known } from './fact.ts';

/** A quantity in a few words, with what stands before it. It stands apart from fact.ts, since the plan tells it in the reader's browser too. */
export const valueTold = ({ before, value }: Known): string =>
  before === undefined ? value : `${before}: ${value}`;
