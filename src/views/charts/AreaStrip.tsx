import type { PayThere } from '../../knowledge/figures/areas.ts';
import type { PayAxis } from '../../knowledge/figures/pay-axis.ts';
import type { Money } from './ChartFrame.tsx';
import { placedApart, placedWithin, type Placed, type Words } from './strip-words.ts';
import * as words from '../../words/charts.ts';

/** As high as it is with one line of words below the dots. */
const least = 126;
/** How high the dots stand, and the lines behind them. */
const line = 50;
const [over, under] = [30, 70];
/** Where the words of both ends stand, and one line of words. */
const wordsAt = 92;
const wordLine = 20;

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

interface SaidProps extends Words {
  y: number;
}

const Said = ({ x, y, anchor, before, sum }: SaidProps) => (
  <text class="chart-name" x={`${x}%`} y={y} text-anchor={anchor}>
    {before} <tspan class="value">{sum}</tspan>
  </text>
);

/** The words of a dot below the line, joined to it by a tick. */
const Joined = ({ row, ...said }: Placed) => (
  <g>
    <line
      class="tick"
      x1={`${said.x}%`}
      x2={`${said.x}%`}
      y1={line + 7}
      y2={wordsAt + row * wordLine - 14}
    />
    <Said {...said} y={wordsAt + row * wordLine} />
  </g>
);

interface Props {
  /** The best paid first. */
  there: readonly PaidThere[];
  national: number | undefined;
  /** When the survey was. */
  period: string;
  axis: PayAxis;
  money: Money;
  title: string;
}

/** Median pay of places on one line, a dot for each, hollow where few jobs are counted: as wide as there is room. */
export function AreaStrip({ there, national, period, axis, money, title }: Props) {
  const x = scaleOf(axis);
  const [high, low] = [there.at(0), there.at(-1)];
  const described =
    high && low
      ? [
          words.stripTold({
            ...{ title, places: there.length },
            ...{ low: money(low.median), lowPlace: low.short },
            ...{ high: money(high.median), highPlace: high.short },
          }),
          ...(national === undefined ? [] : [words.nationTold(money(national), period)]),
        ].join(' ')
      : title;
  const isMany = axis.ticks.length > 6;
  const saidOf = ({ short, median }: PaidThere) => ({
    ...{ x: x(median), before: short, sum: money(median) },
  });
  const ends = low && high ? placedApart(saidOf(low), saidOf(high)) : [];
  const height = least + wordLine * Math.max(0, ...ends.map(({ row }) => row));
  return (
    <svg class="area-strip" width="100%" height={height} role="img" aria-label={described}>
      {axis.ticks.map((tick, index) => (
        <g class={isMany && index % 2 === 1 ? 'second-tick' : undefined}>
          <line class="grid" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1={over} y2={under} />
          <text x={`${x(tick)}%`} y={height - 6} text-anchor={tick === 0 ? 'start' : 'middle'}>
            {tick ? words.thousands(money(tick / 1000)) : money(0)}
          </text>
        </g>
      ))}
      {national !== undefined && (
        <g>
          <line class="median" x1={`${x(national)}%`} x2={`${x(national)}%`} y1={22} y2={under} />
          <Said
            {...placedWithin({
              ...{
                x: x(national),
                before: words.wholeCountryIn(period.slice(-4)),
                sum: money(national),
              },
            })}
            y={15}
          />
        </g>
      )}
      {there.map(({ short, median, few }) => (
        <circle class={few ? 'dot few' : 'dot'} cx={`${x(median)}%`} cy={line} r="7">
          <title>
            {short}: {money(median)}
          </title>
        </circle>
      ))}
      {ends.map((end) => (
        <Joined {...end} />
      ))}
    </svg>
  );
}
