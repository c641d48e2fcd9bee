import type { PayRange } from '../../knowledge/figures/pay.ts';
import { formatValue } from '../../knowledge/figures/format.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import * as words from '../../words/charts.ts';

interface Props {
  values: PayRange['values'];
  currency: Unit;
}

const width = 220;
const height = 14;

/** The pay of an official class as a thin range, where the job's own pay stands large: with its middle half in words. */
export function ThinRange({ values: { p10, p25, median, p75, p90 }, currency }: Props) {
  const x = (value: number) => Math.round(((value - p10) / (p90 - p10 || 1)) * (width - 4)) + 2;
  const money = (value: number) => formatValue(value, currency);
  return (
    <span class="thin-range">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path d={`M${x(p10)} 7H${x(p90)}`} />
        <rect x={x(p25)} y="3" width={x(p75) - x(p25)} height="8" />
        <path class="thin-median" d={`M${x(median)} 0V14`} />
      </svg>
      {words.middleHalf(money(p25), money(p75))}
    </span>
  );
}
