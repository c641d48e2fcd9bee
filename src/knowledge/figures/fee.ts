import { isKnown } from '../../schema/known.ts';
import type { StatedTaking } from '../../schema/takes.ts';
import type { Entry } from '../../schema/entry.ts';
import type { fees } from '../../words/pay.ts';

export { fees } from '../../words/pay.ts';

export type Fee = keyof typeof fees;

const isFree = ({ low, high = low }: StatedTaking): boolean => low === 0 && high === 0;

/** Which of these a step is, by what it says of its cost. */
export function feeOf({ data: { cost } }: Entry<'steps'>): Fee {
  if (!isKnown(cost)) return 'unknown';
  const { inherent, figures = [] } = cost;
  if (!inherent) return figures.every(isFree) ? 'free' : figures.some(isFree) ? 'either' : 'fee';
  if (/^(free|no fee)$/i.test(inherent.value)) return 'free';
  return /\bpaid\b/i.test(inherent.value) ? 'paid' : 'fee';
}

/** Whether it cannot be had without a fee, as far as is known. */
export const hasFee = (step: Entry<'steps'>): boolean => ['fee', 'unknown'].includes(feeOf(step));
