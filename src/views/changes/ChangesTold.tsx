import { dayInShort, thingsWith, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { changesAddress, dayAddress } from '../../schema/address.ts';
import { PageLink } from '../links.tsx';
import { Feeds } from './Feeds.tsx';
import { ThingsChanged } from './things.tsx';
import * as words from '../../words/changes.ts';

interface Props {
  /** The newest first. */
  days: readonly DayChanged[];
}

/** Statements that were found wrong, each with what stood there and what stands there now. */
function Corrections({ days }: Props) {
  const wrong = days.flatMap((day) => {
    const things = thingsWith(day, ({ is }) => is === 'corrected');
    return things.length > 0 ? [{ on: day.on, things }] : [];
  });
  if (wrong.length === 0) return <p>{words.nothingWrong}</p>;
  return (
    <>
      {wrong.map(({ on, things }) => (
        <>
          <h3>{words.correctedOn(formatDay(on))}</h3>
          <ThingsChanged things={things} />
        </>
      ))}
    </>
  );
}

/** Every day on which something changed, in a sentence, and all that was wrong. */
export const ChangesTold = ({ days }: Props) => (
  <>
    <Feeds address={changesAddress} />
    <h2 id="days">{words.dayByDay}</h2>
    {days.length === 0 && <p>{words.noDays}</p>}
    {days.map((day) => (
      <>
        <h3>
          <PageLink title={formatDay(day.on)} address={dayAddress(day.on)} />
        </h3>
        <p class="measure">{dayInShort(day)}</p>
      </>
    ))}
    <h2 id="corrections">{words.whereWrong}</h2>
    <Corrections days={days} />
  </>
);
