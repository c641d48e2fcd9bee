import { interpolateRound } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import type { CardPay } from '../../knowledge/compare/card.ts';
import { formatValue } from '../../knowledge/figures/format.ts';
import { statistics } from '../../schema/vocabulary.ts';
import { sourceLink } from '../fact.ts';
import { html, type Html } from '../html.ts';
import { chartFrame } from './chart-frame.ts';

/** The pay of one class, with the name it has in the chart. */
export interface PayBar extends CardPay {
  label: string;
  tape?: string | undefined;
}

const parts = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const legend =
  'Line: 10th to 90th percentile. Box: the middle half. Bar: median. Yearly pay before tax';
const width = 640;
const row = 60;

const scaleTo = (top: number) =>
  scaleLinear([0, top], [8, width - 24])
    .nice(6)
    .interpolate(interpolateRound);

type Scale = ReturnType<typeof scaleTo>;
type Money = (value: number) => string;

function axis(x: Scale, height: number, money: Money): Html[] {
  const thousands = (value: number) => (value ? `${money(value / 1000)}k` : money(0));
  return x.ticks(6).map(
    (tick) => html`
      <g>
        <path class="grid" d="M${x(tick)} 0V${height - 26}"></path>
        <text x="${x(tick)}" y="${height - 6}" text-anchor="${tick === 0 ? 'start' : 'middle'}">
          ${thousands(tick)}
        </text>
      </g>
    `,
  );
}

function bar({ label, values, tape }: PayBar, y: number, x: Scale, money: Money): Html {
  const { p10, p25, median, p75, p90 } = values;
  return html`
    <g${tape !== undefined && html` class="${tape}"`}>
      <text class="name" x="8" y="${y + 18}">${label}</text>
      <path class="line" d="M${x(p10)} ${y + 40}H${x(p90)}"></path>
      <rect class="box" x="${x(p25)}" y="${y + 32}" width="${x(p75) - x(p25)}" height="16" rx="2">
      </rect>
      <path class="median" d="M${x(median)} ${y + 28}v24"></path>
      <text class="value" x="${x(median)}" y="${y + 22}" text-anchor="middle">${money(median)}</text>
    </g>
  `;
}

/** Pay in one currency on one axis: line from the 10th to the 90th percentile, box the middle half, bar the median. */
export function payChart(bars: readonly PayBar[], title: string): Html {
  const height = bars.length * row + 34;
  const x = scaleTo(Math.max(...bars.map(({ values }) => values.p90)));
  const money = (value: number) => formatValue(value, bars[0]?.currency ?? 'USD');
  const sources = new Map(bars.map(({ source }) => [source.id, source]));
  const described = bars.map(
    ({ label, values: { p10, median, p90 } }) =>
      `${label}: median ${money(median)}, from ${money(p10)} to ${money(p90)}.`,
  );
  return chartFrame(
    {
      title,
      description: described.join(' '),
      width,
      height,
      columns: ['Class', ...parts.map((part) => statistics[part])],
      rows: bars.map(({ label, values }) => ({
        name: label,
        cells: parts.map((part) => money(values[part])),
      })),
    },
    html`${axis(x, height, money)}${bars.map((one, index) => bar(one, index * row, x, money))}`,
    html`${legend}, ${bars[0]?.period}.${[...sources.values()].map((one) => html` ${sourceLink(one)}`)}`,
  );
}
