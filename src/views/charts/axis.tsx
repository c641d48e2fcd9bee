import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';

const [left, right] = [8, 536];

/** How wide every chart of pay is, in pixels of its picture. */
export const chartWidth = 560;

/** From money to whole pixels of a chart. */
export type Scale = (value: number) => number;
/** A sum in words. */
export type Money = (value: number) => string;

/** The scale of an axis of pay. */
export const scaleOf = ({ top }: PayAxis): Scale => {
  return (value) => Math.round(left * (1 - value / top) + right * (value / top));
};

interface Props {
  ticks: readonly number[];
  x: Scale;
  height: number;
  money: Money;
}

/** The lines of an axis of pay and the sums below them. */
export const Axis = ({ ticks, x, height, money }: Props) => (
  <>
    {ticks.map((tick) => (
      <g>
        <path class="grid" d={`M${x(tick)} 0V${height - 26}`} />
        <text x={x(tick)} y={height - 6} text-anchor={tick === 0 ? 'start' : 'middle'}>
          {tick ? `${money(tick / 1000)}k` : money(0)}
        </text>
      </g>
    ))}
  </>
);
