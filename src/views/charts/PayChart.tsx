import type { CardPay } from '../../knowledge/compare/card.ts';
import { formatValue } from '../../knowledge/figures/format.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import { statistics } from '../../schema/vocabulary.ts';
import { SourceLink } from '../links.tsx';
import { Axis, chartWidth, scaleOf, type Money, type Scale } from './axis.tsx';
import { ChartFrame } from './ChartFrame.tsx';

/** The pay of one class, with the name it has in the chart. */
export interface PayBar extends CardPay {
  label: string;
  tape?: string | undefined;
}

const parts = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const legend =
  'Line: 10th to 90th percentile. Box: the middle half. Bar: median. Yearly pay before tax';
const row = 60;

interface BarProps {
  bar: PayBar;
  y: number;
  x: Scale;
  money: Money;
}

function Bar({ bar: { label, values, tape }, y, x, money }: BarProps) {
  const { p10, p25, median, p75, p90 } = values;
  return (
    <g class={tape}>
      <text class="chart-name" x="8" y={y + 18}>
        {label}
      </text>
      <path class="line" d={`M${x(p10)} ${y + 40}H${x(p90)}`} />
      <rect class="box" x={x(p25)} y={y + 32} width={x(p75) - x(p25)} height="16" rx="2" />
      <path class="median" d={`M${x(median)} ${y + 28}v24`} />
      <text class="value" x={x(median)} y={y + 22} text-anchor="middle">
        {money(median)}
      </text>
    </g>
  );
}

interface Props {
  bars: readonly PayBar[];
  title: string;
}

const described = (bars: readonly PayBar[], money: Money) =>
  bars
    .map(
      ({ label, values: { p10, median, p90 } }) =>
        `${label}: median ${money(median)}, from ${money(p10)} to ${money(p90)}.`,
    )
    .join(' ');

/** The axis of the bar that reaches furthest, on which all of them have room. */
const axisOf = (bars: readonly PayBar[]): PayAxis =>
  bars.reduce<PayAxis>((axis, bar) => (bar.axis.top > axis.top ? bar.axis : axis), {
    top: 0,
    ticks: [],
  });

/** Pay in one currency on one axis: line from the 10th to the 90th percentile, box the middle half, bar the median. */
export function PayChart({ bars, title }: Props) {
  const height = bars.length * row + 34;
  const axis = axisOf(bars);
  const x = scaleOf(axis);
  const money = (value: number) => formatValue(value, bars[0]?.currency ?? 'USD');
  const sources = new Map(bars.map(({ source }) => [source.id, source]));
  const caption = (
    <>
      {legend}, {bars[0]?.period}.
      {[...sources.values()].map((source) => (
        <>
          {' '}
          <SourceLink {...source} />
        </>
      ))}
    </>
  );
  return (
    <ChartFrame
      title={title}
      description={described(bars, money)}
      width={chartWidth}
      height={height}
      columns={['Class', ...parts.map((part) => statistics[part])]}
      rows={bars.map(({ label, values }) => ({
        name: label,
        cells: parts.map((part) => money(values[part])),
      }))}
      caption={caption}
    >
      <Axis ticks={axis.ticks} x={x} height={height} money={money} />
      {bars.map((bar, index) => (
        <Bar bar={bar} y={index * row} x={x} money={money} />
      ))}
    </ChartFrame>
  );
}
