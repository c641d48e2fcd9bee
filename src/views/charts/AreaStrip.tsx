import type { PayThere } from '../../knowledge/figures/areas.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import type { Money } from './ChartFrame.tsx';

const height = 132;
/** How high the dots stand, and the lines behind them. */
const line = 50;
const [over, under] = [30, 70];
/** Where the words of both ends stand, and one line of words. */
const words = 88;
const wordLine = 18;

/** A place whose median is known. */
export type PaidThere = PayThere & { median: number };

/** The places that a strip has a dot for. */
export const paidIn = (there: readonly PayThere[]): PaidThere[] =>
  there.filter((one): one is PaidThere => one.median !== undefined);

/** Where a sum stands between the ends of an axis, in percent of the width, with room for the words at its ends. */
const scaleOf =
  ({ top }: PayAxis) =>
  (value: number) =>
    Math.round((3 + (value / top) * 91) * 10) / 10;

/** Words beside their place keep within the picture: those near an end lead away from it. */
const anchorOf = (x: number, edge: number) =>
  x < edge ? 'start' : x > 100 - edge ? 'end' : 'middle';

interface SaidProps {
  x: number;
  y: number;
  edge: number;
  before: string;
  sum: string;
}

const Said = ({ x, y, edge, before, sum }: SaidProps) => (
  <text class="chart-name" x={`${x}%`} y={y} text-anchor={anchorOf(x, edge)}>
    {before} <tspan class="value">{sum}</tspan>
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

/** Median pay of places on one line, a dot for each, hollow where few jobs are counted: as wide as there is room. */
export function AreaStrip({ there, national, axis, money, title }: Props) {
  const x = scaleOf(axis);
  const [high, low] = [there.at(0), there.at(-1)];
  const nation = national === undefined ? '' : ` In the whole country it is ${money(national)}.`;
  const described =
    high && low
      ? `${title}, ${there.length} places: from ${money(low.median)} in ${low.short} to ${money(high.median)} in ${high.short}.${nation}`
      : title;
  const isMany = axis.ticks.length > 6;
  const near = high && low && x(high.median) - x(low.median) < 50;
  return (
    <svg class="area-strip" width="100%" height={height} role="img" aria-label={described}>
      {axis.ticks.map((tick, index) => (
        <g class={isMany && index % 2 === 1 ? 'second-tick' : undefined}>
          <line class="grid" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1={over} y2={under} />
          <text x={`${x(tick)}%`} y={height - 6} text-anchor={tick === 0 ? 'start' : 'middle'}>
            {tick ? `${money(tick / 1000)}k` : money(0)}
          </text>
        </g>
      ))}
      {national !== undefined && (
        <g>
          <line class="median" x1={`${x(national)}%`} x2={`${x(national)}%`} y1={22} y2={under} />
          <Said x={x(national)} y={15} edge={33} before="Whole country" sum={money(national)} />
        </g>
      )}
      {there.map(({ short, median, few }) => (
        <circle class={few ? 'dot few' : 'dot'} cx={`${x(median)}%`} cy={line} r="7">
          <title>
            {short}: {money(median)}
          </title>
        </circle>
      ))}
      {low && (
        <Said
          x={x(low.median)}
          y={near ? words + wordLine : words}
          edge={30}
          before={low.short}
          sum={money(low.median)}
        />
      )}
      {high && (
        <Said x={x(high.median)} y={words} edge={30} before={high.short} sum={money(high.median)} />
      )}
    </svg>
  );
}
