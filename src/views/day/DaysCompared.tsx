import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { axisOf } from '../../knowledge/day/day-axis.ts';
import { partsTold, solidTold, type PartTold } from '../../knowledge/day/day-told.ts';
import { dayUnits, type DayUnit } from '../../schema/vocabulary.ts';
import type { WorkingDay } from '../../schema/working-day.ts';
import { colorOf } from '../compare/columns.tsx';
import { DayList } from './DayList.tsx';
import { DayStrip, DayTicks } from './DayStrip.tsx';
import * as words from '../../words/day.ts';

/** The example day of one of the roles. */
interface RoleDay extends Pick<RoleCard, 'title'> {
  /** The classes of its color among those compared. */
  color: string | undefined;
  day: WorkingDay;
  parts: readonly PartTold[];
}

/** The days of roles, each in its color. */
function daysOf(cards: readonly RoleCard[]): RoleDay[] {
  const looks = looksOf(cards);
  return cards.map(({ title, day }, index) => {
    const look = looks[index];
    return { ...{ title, day }, color: look && colorOf(look), parts: partsTold(day) };
  });
}

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
      {days.map(({ title, color, day, parts }) => (
        <div class={color === undefined ? 'day-of' : `day-of ${color}`}>
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
  const days = daysOf(cards);
  const units = [...new Set(days.map(({ day }) => day.unit))];
  const alike = new Set(days.map(({ day }) => day.of)).size === 1;
  const all = days.flatMap(({ parts }) => parts);
  return (
    <section class="days-compared" data-pagefind-ignore="">
      <h2 id="a-working-day">{words.ofEach}</h2>
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
