import { thingsWith, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import type { Happening } from '../../schema/changes.ts';
import { ThingNames, ThingsChanged } from './things.tsx';

/** The title of the page of a day. */
export const titleOfDay = ({ on }: DayChanged): string => `What changed on ${formatDay(on)}`;

const apart: ReadonlySet<Happening> = new Set(['added', 'corrected', 'revised']);

/** What changed on one day: what was wrong, what is new, and all else. */
export function DayTold({ day }: { day: DayChanged }) {
  const wrong = thingsWith(day, ({ is }) => is === 'corrected');
  const fresh = thingsWith(day, ({ is }) => is === 'added');
  const other = thingsWith(day, ({ is }) => !apart.has(is));
  const revised = thingsWith(day, ({ is }) => is === 'revised');
  return (
    <>
      {wrong.length > 0 && (
        <>
          <h2 id="corrections">Where we were wrong</h2>
          <ThingsChanged things={wrong} />
        </>
      )}
      {fresh.length > 0 && (
        <>
          <h2 id="new">New</h2>
          <ThingNames things={fresh} />
        </>
      )}
      {other.length > 0 && (
        <>
          <h2 id="changed">Changed</h2>
          <ThingsChanged things={other} />
        </>
      )}
      {revised.length > 0 && (
        <>
          <h2 id="revised">Text or lists revised</h2>
          <ThingNames things={revised} />
        </>
      )}
    </>
  );
}
