import { axisOf } from '../../knowledge/day/day-axis.ts';
import { captionOf, partsTold } from '../../knowledge/day/day-told.ts';
import type { WorkingDay } from '../../schema/working-day.ts';
import { DayList } from './DayList.tsx';
import { DayStrip, DayTicks } from './DayStrip.tsx';

/** The example day of a role: a strip where there is room, a list that is drawn on phones. */
export function DayPicture({ day }: { day: WorkingDay }) {
  const parts = partsTold(day);
  const axis = axisOf(day.unit, parts);
  return (
    <figure class="day" data-pagefind-ignore="">
      <figcaption class="small">{captionOf(day)}</figcaption>
      <DayTicks axis={axis} />
      <DayStrip parts={parts} axis={axis} />
      <DayList parts={parts} />
    </figure>
  );
}
