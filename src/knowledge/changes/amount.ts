import { formatPeriod, formatStated } from '../figures/format.ts';
import { isWordOf, payUnits, placeShort, units } from '../../schema/vocabulary.ts';
import type { Amount } from './looked-at.ts';
import { range, sumFor } from '../../words/figures.ts';

/** An amount of any time in words, with where and when it held: "$41 to $46 an hour, US, 2026". */
export function amountThen({ low, high, unit, per, place, period }: Amount): string {
  const sum = isWordOf(units, unit)
    ? formatStated({ low, high, unit, per: per && isWordOf(payUnits, per) ? per : undefined })
    : sumFor(high === undefined ? String(low) : range(String(low), String(high)), unit);
  return [
    sum,
    place && isWordOf(placeShort, place) ? placeShort[place] : undefined,
    period && formatPeriod(period),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether an amount says the same. */
export const isSameAmount = (a: Amount, b: Amount): boolean =>
  a.low === b.low && a.high === b.high && a.unit === b.unit && a.per === b.per;

/** Whether an amount is of the same round as another: the same source, place and period. */
export const isSameRound = (a: Amount, b: Amount): boolean =>
  a.source === b.source && a.place === b.place && a.period === b.period;
