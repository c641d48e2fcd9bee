import type { RateBeside } from './rates-in.ts';
import type { WorkYear } from './work.ts';

/** From the least to the most of something. */
export type Span = readonly [low: number, high: number];

/** What a rate pays a day: by the week, its days as the reader counts them. Undefined for other units. */
export function dayOf({ per, low, high }: RateBeside, { hours, week }: WorkYear): Span | undefined {
  if (per === 'day') return [low, high];
  if (per === 'hour') return [low * hours, high * hours];
  if (per === 'week' || per === 'week-on-call') return [low / week, high / week];
  return undefined;
}
