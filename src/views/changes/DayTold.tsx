import { wrongOn } from '../../knowledge/changes/corrected.ts';
import { thingsWith, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import type { Happening } from '../../schema/changes.ts';
import { Corrections, correctionsId } from './corrections.tsx';
import { ThingNames, ThingsChanged } from './things.tsx';
import * as words from '../../words/changes.ts';

/** The title of the page of a day. */
export const titleOfDay = ({ on }: DayChanged): string => words.titleOfDay(formatDay(on));

const apart: ReadonlySet<Happening> = new Set(['added', 'corrected', 'revised']);

/** What changed on one day: what was wrong, what is new, and all else. */
export function DayTold({ day }: { day: DayChanged }) {
  const wrong = wrongOn(day);
  const fresh = thingsWith(day, ({ is }) => is === 'added');
  const other = thingsWith(day, ({ is }) => !apart.has(is));
  const revised = thingsWith(day, ({ is }) => is === 'revised');
  return (
    <>
      {wrong.length > 0 && (
        <>
          <h2 id={correctionsId}>{words.whereWrong}</h2>
          <Corrections things={wrong} />
        </>
      )}
      {fresh.length > 0 && (
        <>
          <h2 id="new">{words.fresh}</h2>
          <ThingNames things={fresh} />
        </>
      )}
      {other.length > 0 && (
        <>
          <h2 id="changed">{words.changed}</h2>
          <ThingsChanged things={other} />
        </>
      )}
      {revised.length > 0 && (
        <>
          <h2 id="revised">{words.revised}</h2>
          <ThingNames things={revised} />
        </>
      )}
    </>
  );
}
