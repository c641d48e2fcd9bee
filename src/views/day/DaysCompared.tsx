import type { RoleCard } from '../../knowledge/compare/card.ts';
import { axisOf } from '../../knowledge/day/day-axis.ts';
import { partsTold, solidTold, type PartTold } from '../../knowledge/day/day-told.ts';
import { dayUnits, type DayUnit } from '../../schema/vocabulary.ts';
import type { WorkingDay } from '../../schema/working-day.ts';
import { DayList } from './DayList.tsx';
import { DayStrip, DayTicks } from './DayStrip.tsx';

/** The example day of one of the roles. */
interface RoleDay extends Pick<RoleCard, 'title' | 'tape'> {
  day: WorkingDay;
  parts: readonly PartTold[];
}

const dayOf = ({ title, tape, day }: RoleCard): RoleDay => ({
  ...{ title, tape, day },
  parts: partsTold(day),
});

interface GroupProps {
  unit: DayUnit;
  days: readonly RoleDay[];
  /** Whether other days are told in another unit. */
  named: boolean;
  /** Whether all are the same day, which is told once. */
  alike: boolean;
}

/** Days in one unit, one below the other on one axis. */
function Group({ unit, days, named, alike }: GroupProps) {
  const axis = axisOf(
    unit,
    days.flatMap(({ parts }) => parts),
  );
  return (
    <div class="day day-group">
      {named && <p class="label">{dayUnits[unit]}</p>}
      <DayTicks axis={axis} />
      {days.map(({ title, tape, day, parts }) => (
        <div class={tape === undefined ? 'day-of' : `day-of ${tape}`}>
          <p class="day-name">
            <strong>{title}</strong>
            {!alike && <span class="small"> {day.of}</span>}
          </p>
          <DayStrip parts={parts} axis={axis} />
          <DayList parts={parts} />
        </div>
      ))}
    </div>
  );
}

/** The example days of roles, with their heading. */
export function DaysCompared({ cards }: { cards: readonly RoleCard[] }) {
  const days = cards.map(dayOf);
  const units = [...new Set(days.map(({ day }) => day.unit))];
  const alike = new Set(days.map(({ day }) => day.of)).size === 1;
  const all = days.flatMap(({ parts }) => parts);
  return (
    <section class="days-compared" data-pagefind-ignore="">
      <h2 id="a-working-day">A working day of each</h2>
      <p class="small">{[...(alike ? [`${days[0]?.day.of}.`] : []), solidTold(all)].join(' ')}</p>
      {units.map((unit) => (
        <Group
          unit={unit}
          days={days.filter(({ day }) => day.unit === unit)}
          named={units.length > 1}
          alike={alike}
        />
      ))}
    </section>
  );
}
