import { dayInShort, type DayChanged } from '../../knowledge/changes/told.ts';
import { formatDay } from '../../knowledge/figures/format.ts';
import { changesAddress, dayAddress } from '../../schema/address.ts';
import { PageLink } from '../links.tsx';
import { Corrections, wrongOn } from './corrections.tsx';
import { Feeds } from './Feeds.tsx';
import * as words from '../../words/changes.ts';

interface Props {
  /** The newest first. */
  days: readonly DayChanged[];
}

/** Day by day, the pages of which something was wrong. */
function AllWrong({ days }: Props) {
  const wrong = days.flatMap((day) => {
    const things = wrongOn(day);
    return things.length > 0 ? [{ on: day.on, things }] : [];
  });
  if (wrong.length === 0) return <p>{words.nothingWrong}</p>;
  return (
    <>
      {wrong.map(({ on, things }) => (
        <>
          <h3>{words.correctedOn(formatDay(on))}</h3>
          <Corrections things={things} />
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
    <div class="changed-days">
      {days.map((day) => (
        <div>
          <h3>
            <PageLink title={formatDay(day.on)} address={dayAddress(day.on)} />
          </h3>
          <p>{dayInShort(day)}</p>
        </div>
      ))}
    </div>
    <h2 id="corrections">{words.whereWrong}</h2>
    <AllWrong days={days} />
  </>
);
