import { acrossOf, type DayAxis } from '../../knowledge/day/day-axis.ts';
import type { PartTold } from '../../knowledge/day/day-told.ts';
import { back } from './below-layout.ts';
import {
  bar,
  layOutStrip,
  leastWidth,
  line,
  pad,
  roomyWidth,
  type DrawnPart,
} from './strip-layout.ts';
import { layOutTicks } from './ticks-layout.ts';

const rounded = (value: number) => String(Math.round(value * 100) / 100);
const em = (value: number) => `${rounded(value)}em`;
const percent = (part: number) => `${rounded(part * 100)}%`;

/** The words of an axis, above the strips that share it. */
export const DayTicks = ({ axis }: { axis: DayAxis }) => (
  <svg class="day-ticks" width="100%" height={em(1.4)} aria-hidden="true">
    {layOutTicks(axis).map(({ middle, label, anchor, room }) => (
      <text
        class={{ phone: undefined, strip: 'day-between', roomy: 'day-far' }[room]}
        x={percent(acrossOf(axis, middle))}
        y={em(1)}
        text-anchor={anchor}
      >
        {label}
      </text>
    ))}
  </svg>
);

/** How far words stand from where their bar begins, or over the foot of their leader. */
const shift = { inside: pad, start: -back, end: back, middle: undefined };

function Words({ words: { lines, x, y, anchor, foot } }: Pick<DrawnPart, 'words'>) {
  const far = shift[foot === undefined ? 'inside' : anchor];
  const aside = far === undefined ? undefined : em(far);
  return (
    <text
      class={foot === undefined ? undefined : 'day-below'}
      y={em(y)}
      text-anchor={anchor === 'start' ? undefined : anchor}
    >
      {lines.map((words, index) => (
        <tspan x={percent(x)} dx={aside} dy={index === 0 ? undefined : em(line)}>
          {words}
        </tspan>
      ))}
    </text>
  );
}

function Part({ part: { from, to, peak, words } }: { part: DrawnPart }) {
  const over = peak ? bar.over : 0;
  const middle = percent((from + to) / 2);
  return (
    <g class={peak ? 'day-peak' : undefined}>
      <rect
        x={percent(from)}
        y={em(bar.top - over)}
        width={percent(to - from)}
        height={em(bar.height + 2 * over)}
      />
      {words.foot !== undefined && (
        <line x1={middle} x2={middle} y1={em(bar.top + bar.height + over)} y2={em(words.foot)} />
      )}
      <Words words={words} />
    </g>
  );
}

interface Props {
  parts: readonly PartTold[];
  axis: DayAxis;
}

interface StripProps extends Props {
  class: string;
  /** The narrowest place it stands in, in the size of its letters. */
  width: number;
}

function Strip({ parts, axis, class: name, width }: StripProps) {
  const { height, parts: drawn } = layOutStrip(parts, axis, width);
  const isTaken = (at: number) => parts.some(({ from, to }) => from <= at && at <= to);
  const gaps = parts.slice(1).flatMap(({ from }, index) => {
    const before = parts[index]?.to ?? from;
    return from > before ? [{ from: before, to: from }] : [];
  });
  const depthOf = (at: number) => em(isTaken(at) ? bar.top : bar.top + bar.height);
  return (
    <svg class={name} width="100%" height={em(height)} aria-hidden="true">
      {axis.ticks.map(({ at }) => {
        const x = percent(acrossOf(axis, at));
        return <line class="day-tick" x1={x} x2={x} y1="0" y2={depthOf(at)} />;
      })}
      {gaps.map(({ from, to }) => (
        <line
          class="day-gap"
          x1={percent(acrossOf(axis, from))}
          x2={percent(acrossOf(axis, to))}
          y1={em(bar.top + bar.height / 2)}
          y2={em(bar.top + bar.height / 2)}
        />
      ))}
      {drawn.map((part) => (
        <Part part={part} />
      ))}
    </svg>
  );
}

/**
 * An example day as a strip: a bar for each part, a thin line through free time, and the lines of the axis where nothing is told. Where
 * a wide screen has more room, it has more words in its bars.
 */
export const DayStrip = (day: Props) => (
  <>
    <Strip {...day} class="day-strip day-near" width={leastWidth} />
    <Strip {...day} class="day-strip day-far" width={roomyWidth} />
  </>
);
