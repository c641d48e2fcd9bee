import type { PayThere } from '../../knowledge/figures/areas.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import { ScrollRegion } from '../parts.tsx';
import { Axis, chartWidth, scaleOf, type Money, type Scale } from './axis.tsx';

const height = 118;
const line = 56;
/** A name at either end needs this much room from its middle. */
const room = 70;

/** A place whose median is known. */
export type PaidThere = PayThere & { median: number };

/** The places that a strip has a dot for. */
export const paidIn = (there: readonly PayThere[]): PaidThere[] =>
  there.filter((one): one is PaidThere => one.median !== undefined);

interface EndProps {
  of: PaidThere;
  y: number;
  x: Scale;
  money: Money;
}

const End = ({ of: { short, median }, y, x, money }: EndProps) => (
  <text
    class="chart-name"
    x={Math.min(Math.max(x(median), room), chartWidth - room)}
    y={y}
    text-anchor="middle"
  >
    {short} {money(median)}
  </text>
);

interface Props {
  /** The best paid first. */
  there: readonly PaidThere[];
  national: number | undefined;
  axis: PayAxis;
  money: Money;
  title: string;
}

/** Median pay of places on one line, a dot for each, hollow where few jobs are counted. */
export function AreaStrip({ there, national, axis, money, title }: Props) {
  const x = scaleOf(axis);
  const [high, low] = [there.at(0), there.at(-1)];
  const nation = national === undefined ? '' : ` In the whole country it is ${money(national)}.`;
  const described =
    high && low
      ? `Median pay in ${there.length} places, from ${money(low.median)} in ${low.short} to ${money(high.median)} in ${high.short}.${nation}`
      : '';
  return (
    <ScrollRegion name={title}>
      <svg
        viewBox={`0 0 ${chartWidth} ${height}`}
        width={chartWidth}
        height={height}
        role="img"
        aria-label={described}
      >
        <Axis ticks={axis.ticks} x={x} height={height} money={money} />
        {national !== undefined && (
          <g>
            <path class="median" d={`M${x(national)} 20v54`} />
            <text class="chart-name" x={x(national)} y={15} text-anchor="middle">
              Whole country <tspan class="value">{money(national)}</tspan>
            </text>
          </g>
        )}
        {there.map(({ short, median, few }) => (
          <circle class={few ? 'dot few' : 'dot'} cx={x(median)} cy={line} r="7">
            <title>
              {short}: {money(median)}
            </title>
          </circle>
        ))}
        {low && <End of={low} y={line - 16} x={x} money={money} />}
        {high && <End of={high} y={line + 26} x={x} money={money} />}
      </svg>
    </ScrollRegion>
  );
}
