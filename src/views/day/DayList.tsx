import type { PartTold } from '../../knowledge/day/day-told.ts';
import { rowHeights, type RowHeights } from './list-layout.ts';
import * as words from '../../words/day.ts';

/** Keeps a row as high as its part is long, to a quarter of a letter: few different heights are few bytes. */
const Length = ({ height }: { height: number }) => (
  <svg width="0" height={`${Math.round(height * 4) / 4}em`} aria-hidden="true" />
);

interface PartProps {
  part: PartTold;
  heights: RowHeights;
  /** Whether nothing follows at once, so that the time it ends is shown. */
  open: boolean;
}

const Part = ({ part: { begins, ends, what, peak }, heights, open }: PartProps) => (
  <li class={peak ? 'day-peak' : undefined}>
    <span class="day-time">{begins}</span>
    {ends !== undefined && (
      <span class={open ? 'day-end' : 'hidden'}>
        <span class="hidden"> {words.until} </span>
        {ends}
      </span>
    )}
    <span class="hidden">: </span>
    <span class="day-what">
      {peak ? <strong>{what}</strong> : what}
      {peak && <span class="hidden"> {words.peak}</span>}
    </span>
    <Length height={heights.part} />
    {heights.pause > 0 && <Length height={heights.pause} />}
  </li>
);

/** An example day in words: its parts one below the other, each as high as it is long. */
export function DayList({ parts }: { parts: readonly PartTold[] }) {
  const heights = rowHeights(parts);
  return (
    <ol class="day-list plain">
      {parts.map((part, index) => (
        <Part
          part={part}
          heights={heights[index] ?? { part: 0, pause: 0 }}
          open={part.pause > 0 || index === parts.length - 1}
        />
      ))}
    </ol>
  );
}
