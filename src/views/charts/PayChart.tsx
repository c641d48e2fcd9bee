import type { CardPay } from '../../knowledge/compare/card.ts';
import { formatValue } from '../../knowledge/figures/format.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import { statistics } from '../../schema/vocabulary.ts';
import { SourceLink } from '../links.tsx';
import { ChartFrame, type Money } from './ChartFrame.tsx';
import * as words from '../../words/charts.ts';

/** The pay of one class, with the name it has in the chart. */
export interface PayBar extends CardPay {
  label: string;
  tape?: string | undefined;
}

const parts = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** How far along the axis a sum stands, in percent of its width. */
type Along = (value: number) => string;

/** More sums than these below the axis need more room than a phone has: there every second one is left out. */
const mostTicks = 6;

interface BarProps {
  bar: PayBar;
  ticks: readonly number[];
  along: Along;
  money: Money;
}

function Bar({ bar: { label, values, tape }, ticks, along, money }: BarProps) {
  const { p10, p25, median, p75, p90 } = values;
  return (
    <div class={tape}>
      <p class="chart-name">
        {label} <b class="value">{money(median)}</b>
      </p>
      <svg width="100%" height="28">
        {ticks.map((tick) => (
          <line class="grid" x1={along(tick)} x2={along(tick)} y2="28" />
        ))}
        <line class="line" x1={along(p10)} x2={along(p90)} y1="12" y2="12" />
        <rect class="box" x={along(p25)} y="4" width={along(p75 - p25)} height="16" rx="2" />
        <line class="line median" x1={along(median)} x2={along(median)} y2="24" />
      </svg>
    </div>
  );
}

interface AxisProps {
  ticks: readonly number[];
  along: Along;
  money: Money;
}

const anchorOf = (index: number, count: number) =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';

/** The sums below the bars. */
const Sums = ({ ticks, along, money }: AxisProps) => (
  <svg width="100%" height="22">
    {ticks.map((tick, index) => (
      <text
        class={ticks.length > mostTicks && index % 2 === 1 ? 'every' : undefined}
        x={along(tick)}
        y="17"
        text-anchor={anchorOf(index, ticks.length)}
      >
        {tick ? words.thousands(money(tick / 1000)) : money(0)}
      </text>
    ))}
  </svg>
);

interface Props {
  bars: readonly PayBar[];
  title: string;
}

const described = (bars: readonly PayBar[], money: Money) =>
  bars
    .map(({ label, values: { p10, median, p90 } }) =>
      words.barTold(label, money(median), money(p10), money(p90)),
    )
    .join(' ');

/** The axis of the bar that reaches furthest, on which all of them have room. */
const axisOf = (bars: readonly PayBar[]): PayAxis =>
  bars.reduce<PayAxis>((axis, bar) => (bar.axis.top > axis.top ? bar.axis : axis), {
    top: 0,
    ticks: [],
  });

/** Pay in one currency on one axis, as wide as there is room: line from the 10th to the 90th percentile, box the middle half, bar the median. */
export function PayChart({ bars, title }: Props) {
  const { top, ticks } = axisOf(bars);
  const along: Along = (value) => `${+((value / top) * 100).toFixed(2)}%`;
  const money = (value: number) => formatValue(value, bars[0]?.currency ?? 'USD');
  const sources = new Map(bars.map(({ source }) => [source.id, source]));
  const caption = (
    <>
      {words.legend(bars[0]?.period)}
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
      columns={[words.classHead, ...parts.map((part) => statistics[part])]}
      rows={bars.map(({ label, values }) => ({
        name: label,
        cells: parts.map((part) => money(values[part])),
      }))}
      caption={caption}
    >
      <div class="pay-bars" role="img" aria-label={described(bars, money)}>
        {bars.map((bar) => (
          <Bar bar={bar} ticks={ticks} along={along} money={money} />
        ))}
        <Sums ticks={ticks} along={along} money={money} />
      </div>
    </ChartFrame>
  );
}
